import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Why events are not sent to an address. */
export type UrlRefusal = 'NOT_A_URL' | 'NOT_HTTPS' | 'HAS_CREDENTIALS' | 'HAS_FRAGMENT' | 'PRIVATE_ADDRESS';

/** Development and tests alone let events go to the machine itself and over plain HTTP. */
export interface AddressPolicy {
  readonly allowPrivate: boolean;
}

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet: neither of this machine or network, nor reserved, nor a
 * wrapping of an IPv4 address that is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // Takes ::ffff:10.0.0.1 for what it reaches.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) : true;
}

/** What is wrong with a URL as it is written; whom its name resolves to is checked at each connection. */
export function refuseWebhookUrl(text: string, { allowPrivate }: AddressPolicy): UrlRefusal | undefined {
  if (!URL.canParse(text)) return 'NOT_A_URL';
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol !== 'https:' && !(allowPrivate && protocol === 'http:')) return 'NOT_HTTPS';
  if (username !== '' || password !== '') return 'HAS_CREDENTIALS';
  // Also an empty one, which the parser leaves out.
  if (text.includes('#')) return 'HAS_FRAGMENT';
  // The parser has made one form of 0x7f.1, 2130706433 and 127.0.0.1 already.
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(literal) !== 0 && !isPublicAddress(literal)) return 'PRIVATE_ADDRESS';
  return undefined;
}
