import { createHmac } from 'node:crypto';

/** Turns an address into what is kept of it: a hash that only whoever has the key can look up. */
export type HashAddress = (address: string) => string;

export function addressHash(key: string): HashAddress {
  return (address) => createHmac('sha256', key).update(address.trim().toLowerCase()).digest('base64url');
}
