import { createHash, randomBytes } from 'node:crypto';

/** A secret that is given to somebody and shown again later: 32 random bytes in base64url. */
export function makeSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it: SHA-256 in base64url. It is random enough that nothing slower is needed. */
export function hashSecretToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
