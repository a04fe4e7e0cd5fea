import { isIP } from 'node:net';
import { Type } from 'typebox';
import { section } from './section.ts';

/** The ranges that have a name: this machine, and the private networks that containers live in. */
const namedRanges = ['loopback', 'uniquelocal'];

/** What stands before an edge: whose X-Forwarded-For it believes, and how long it goes on after it is told to end. */
export const gateway = section(
  Type.Object({
    TRUST_PROXY: Type.Optional(
      Type.String({
        description:
          'Where the gateway calls from: addresses or networks, comma-separated; also loopback, uniquelocal. Nobody is believed unless it is set.',
        examples: ['10.20.0.5, 10.30.0.0/16'],
      }),
    ),
    SHUTDOWN_DRAIN_MILLIS: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 4_000,
        description: 'How long /ready says 503 before an edge that is told to end stops listening.',
        examples: [1_000],
      }),
    ),
  }),
  ({ TRUST_PROXY = '', SHUTDOWN_DRAIN_MILLIS = 0 }, problem) => {
    const trusted = TRUST_PROXY.split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (!trusted.every(isNetwork)) {
      problem('TRUST_PROXY', 'names what is neither an address nor a network; everyone is never trusted.');
    }
    return { trusted, drainMillis: SHUTDOWN_DRAIN_MILLIS };
  },
);

/** The gateway section's value. */
export type Gateway = ReturnType<(typeof gateway)['build']>;

// A network of all addresses would let everybody choose the address that limits count.
function isNetwork(text: string): boolean {
  if (namedRanges.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128);
}
