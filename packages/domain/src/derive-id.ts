import { createHash, randomInt } from 'node:crypto';

// Crockford's alphabet has no I, L, O or U, so that a number read aloud is not misheard.
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What makes a request the same request: who asked, where, and with which idempotency key. */
export interface RequestIdentity {
  readonly livemode: boolean;
  readonly accountId: string;
  readonly route: string;
  readonly idempotencyKey: string;
}

/**
 * The id of what a request creates, so that a repeated request meets its own row (decision D4).
 * The key itself may hold an e-mail address and cannot be read back from the id.
 */
export function deriveId(
  prefix: 'bk' | 'op' | 'iti' | 'clo' | 'wl' | 'usr' | 'ptn',
  request: RequestIdentity,
): string {
  const parts = ['1', request.livemode ? 'live' : 'test', request.accountId, request.route];
  const digest = createHash('sha256')
    .update([...parts, request.idempotencyKey].map((part) => `${part.length}:${part}`).join('|'))
    .digest();
  return `${prefix}_${encodeBase32(digest).slice(0, 26)}`;
}

/** A hash of the request's body: equal bodies are equal whatever the order of their members. */
export function fingerprint(body: unknown): string {
  return createHash('sha256').update(canonicalJson(body)).digest('base64url');
}

/** A booking number for people, `BK-XXXXXX`; the caller retries when the database says it is taken. */
export function randomBookingNumber(): string {
  return `BK-${Array.from({ length: 6 }, () => crockford[randomInt(32)]).join('')}`;
}

function encodeBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{5}/g) ?? [];
  return groups.map((group) => crockford[Number.parseInt(group, 2)]?.toLowerCase()).join('');
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([first], [second]) => (first < second ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
