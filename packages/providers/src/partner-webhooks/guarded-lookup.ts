import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup } from 'node:dns/promises';

/** Every address a name has. */
export type ResolveName = (hostname: string) => Promise<readonly LookupAddress[]>;

type LookupDone = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** The error code of a name that has an address to which nothing is sent. */
export const addressNotAllowed = 'ADDRESS_NOT_ALLOWED';

export const resolveName: ResolveName = (hostname) => lookup(hostname, { all: true });

/**
 * A lookup for sockets that gives out only addresses it has checked. The socket connects to what it is given, so a
 * name that answers otherwise the next time (DNS rebinding) wins nothing. One bad address among several refuses all.
 */
export function guardedLookup(resolve: ResolveName, isAllowed: (address: string) => boolean) {
  return (hostname: string, options: LookupOptions, done: LookupDone): void => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || !addresses.every(({ address }) => isAllowed(address))) {
          done(Object.assign(new Error('the name has no allowed address'), { code: addressNotAllowed }), []);
        } else if (options.all) {
          done(null, [...addresses]);
        } else {
          done(null, first.address, first.family);
        }
      },
      (error: NodeJS.ErrnoException) => done(error, []),
    );
  };
}
