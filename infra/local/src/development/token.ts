import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleGuest } from '@holdfast/sample/sample-guest';
import { sampleAdmin, sampleHotelAdmin } from '@holdfast/sample/sample-staff';
import { sampleSecondSupport, sampleSupport } from '@holdfast/sample/sample-support';
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

/** A token that is kept for use on the command line. */
interface KeptToken {
  readonly name: 'token' | 'admin-token' | 'hotel-token' | 'support-token' | 'support-token-2';
  readonly user: TokenUser;
  /** The edge it is for. */
  readonly audience: 'customer' | 'admin' | 'support';
  readonly file: string;
  /** What it is good for, in a few words. */
  readonly may: string;
}

const kept = (name: KeptToken['name'], user: TokenUser, audience: KeptToken['audience'], may: string) => ({
  name,
  user,
  audience,
  file: join(localDir(), name),
  may,
});

/** The tokens of the people of the sample, the guest's first. */
export const tokens: readonly KeptToken[] = [
  kept('token', sampleGuest, 'customer', 'books'),
  kept('admin-token', sampleAdmin, 'admin', 'manages all hotels'),
  kept('hotel-token', sampleHotelAdmin, 'admin', 'manages the Harbour Hotel Lisbon'),
  kept('support-token', sampleSupport, 'support', 'answers for bookings'),
  kept('support-token-2', sampleSecondSupport, 'support', 'approves what another asked for'),
];

/** Where `npm start` keeps a valid token of the sample guest. */
export const tokenFile = join(localDir(), 'token');

/**
 * A day, so that a pasted token lasts for a session; edges are told to accept it (AUTH_MAX_TOKEN_SECONDS).
 * In production access tokens live for 15 minutes.
 */
export const lifetimeSeconds = 86_400;

/** Writes the tokens of the people of the sample, and new ones well before they expire. */
export async function keepTokensFresh(keys: DevelopmentKeys): Promise<void> {
  const write = async () => {
    for (const { user, audience, file } of tokens) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await issueToken(keys, user, lifetimeSeconds, audience), { mode: 0o600 });
    }
  };
  await write();
  setInterval(() => void write(), (lifetimeSeconds / 3) * 1000).unref();
}
