import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A partner's key as its parts; the secret is shown once and kept nowhere. */
export interface PartnerKeyParts {
  /** The public part: 16 hexadecimal characters, the id of the key's row. */
  readonly keyId: string;
  readonly livemode: boolean;
  /** 32 random bytes in base64url: 43 characters. */
  readonly secret: string;
}

const written = /^(sk_(live|test)_([0-9a-f]{16})_([A-Za-z0-9_-]{43}))_([0-9a-z]{1,7})$/;

/**
 * Makes a new partner key, `sk_<live|test>_<key id>_<secret>_<checksum>`. The prefix lets scanners of leaked secrets
 * find it, the checksum (CRC-32 of all before it, base 36) tells a mistyped key without a look into the database.
 */
export function makePartnerKey(livemode: boolean): PartnerKeyParts & {
  /** The whole key: shown once. */
  readonly key: string;
  /** What is stored of the secret. */
  readonly secretHash: string;
} {
  const keyId = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const key = writePartnerKey({ keyId, livemode, secret });
  return { keyId, livemode, secret, key, secretHash: hashPartnerSecret(secret) };
}

/** The key that has these parts. */
export function writePartnerKey({ keyId, livemode, secret }: PartnerKeyParts): string {
  const said = `sk_${livemode ? 'live' : 'test'}_${keyId}_${secret}`;
  return `${said}_${crc32(said).toString(36)}`;
}

/** The parts of a key; undefined for what is no key, or a mistyped one. */
export function parsePartnerKey(key: string): PartnerKeyParts | undefined {
  const [, said = '', mode, keyId = '', secret = '', checksum] = written.exec(key) ?? [];
  if (checksum === undefined || crc32(said).toString(36) !== checksum) return undefined;
  return { keyId, livemode: mode === 'live', secret };
}

/** SHA-256 of a key's secret, in base64url: it is random enough that nothing slower is needed. */
export function hashPartnerSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether a secret is the one that was stored, in a time that says nothing of how much of it was right. */
export function isPartnerSecret(secret: string, secretHash: string): boolean {
  const given = Buffer.from(hashPartnerSecret(secret));
  const stored = Buffer.from(secretHash);
  return given.length === stored.length && timingSafeEqual(given, stored);
}
