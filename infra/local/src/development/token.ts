import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleGuest } from '@holdfast/sample/sample-guest';
import { importJWK, SignJWT } from 'jose';
import { localDir } from '../site.ts';
import type { DevelopmentKeys } from './keys.ts';

/** The `iss` of development tokens. */
export const developmentIssuer = 'https://holdfast.local';

/** Whom a development token names. */
export interface TokenUser {
  id: string;
  fullName: string;
  email: string;
  roles: string[];
}

/** An access token as the identity service will issue it, signed by this installation's own key. */
export async function issueToken(
  keys: DevelopmentKeys,
  user: TokenUser,
  lifetimeSeconds: number,
  audience = 'customer',
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  // Test mode: with the sandbox no real money moves, and test bookings stay apart from live ones.
  return new SignJWT({ roles: user.roles, name: user.fullName, email: user.email, livemode: false })
    .setProtectedHeader({ alg: 'EdDSA', ...(keys.privateKey.kid ? { kid: keys.privateKey.kid } : {}) })
    .setIssuer(developmentIssuer)
    .setAudience(audience)
    .setSubject(user.id)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .sign(await importJWK(keys.privateKey, 'EdDSA'));
}

/** The person development tokens speak for. */
export const sampleUser: TokenUser = sampleGuest;

/** Where `npm start` keeps a valid token for use on the command line. */
export const tokenFile = join(localDir(), 'token');

/**
 * A day, so that a pasted token lasts for a session; edges are told to accept it (AUTH_MAX_TOKEN_SECONDS).
 * In production access tokens live for 15 minutes.
 */
export const lifetimeSeconds = 86_400;

/** Writes a token for the sample user, and a new one well before it expires. */
export async function keepTokenFresh(keys: DevelopmentKeys): Promise<void> {
  const write = async () => {
    mkdirSync(dirname(tokenFile), { recursive: true });
    writeFileSync(tokenFile, await issueToken(keys, sampleUser, lifetimeSeconds), { mode: 0o600 });
  };
  await write();
  setInterval(() => void write(), (lifetimeSeconds / 3) * 1000).unref();
}
