import type { Audience } from '@holdfast/domain/roles';
import type { User } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

/** A sign-in that is sent to an outside provider. */
export interface OutsideAttempt {
  readonly stateHash: string;
  readonly audience: Audience;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** A path of our own. */
  readonly returnTo: string;
}

/** Who somebody is at an outside provider. */
export interface OutsideSubject {
  readonly issuer: string;
  readonly subject: string;
}

/** How long people may take at the provider. */
export const outsideAttemptSeconds = 600;

/** Keeps an attempt until it comes back, and clears away some of those that never did. */
export async function keepOutsideAttempt(db: IdentityDatabase, attempt: OutsideAttempt): Promise<void> {
  const { stateHash, audience, nonce, codeVerifier, returnTo } = attempt;
  await db.$executeRaw`
    WITH cleared AS (
      DELETE FROM outside_login_attempts WHERE state_hash IN (
        SELECT state_hash FROM outside_login_attempts WHERE expires_at < now()
        ORDER BY expires_at LIMIT 100 FOR UPDATE SKIP LOCKED)
    )
    INSERT INTO outside_login_attempts (state_hash, audience, nonce, code_verifier, return_to, expires_at)
    VALUES (${stateHash}, ${audience}, ${nonce}, ${codeVerifier}, ${returnTo},
      now() + make_interval(secs => ${outsideAttemptSeconds}::float8))`;
}

/** Takes an attempt that came back, once; null when there is none on this edge, or it took too long. */
export async function takeOutsideAttempt(
  db: IdentityDatabase,
  { stateHash, audience }: Pick<OutsideAttempt, 'stateHash' | 'audience'>,
): Promise<OutsideAttempt | null> {
  const [attempt] = await db.$queryRaw<OutsideAttempt[]>`
    DELETE FROM outside_login_attempts
    WHERE state_hash = ${stateHash} AND audience = ${audience} AND expires_at > now()
    RETURNING state_hash AS "stateHash", audience, nonce, code_verifier AS "codeVerifier", return_to AS "returnTo"`;
  return attempt ?? null;
}

/** The user who signs in with an outside account, or null. */
export async function findOutsideUser(db: IdentityDatabase, outside: OutsideSubject): Promise<User | null> {
  const { issuer, subject } = outside;
  const login = await db.outsideLogin.findUnique({
    where: { issuer_subject: { issuer, subject } },
    include: { user: true },
  });
  return login?.user ?? null;
}

/**
 * Lets an outside account sign in as a user whose address was shown to be theirs, who is told by which `provider` of our
 * configuration; false for any other, and where it does already.
 */
export async function joinOutsideLogin(
  db: IdentityDatabase,
  {
    issuer,
    subject,
    userId,
    provider,
  }: OutsideSubject & { readonly userId: string; readonly provider: string },
): Promise<boolean> {
  const joined = await db.$executeRaw`
    WITH account AS (
      SELECT * FROM users
      WHERE id = ${userId} AND email_verified_at IS NOT NULL AND disabled_at IS NULL AND erased_at IS NULL
    ), joined AS (
      INSERT INTO outside_logins (issuer, subject, user_id) SELECT ${issuer}, ${subject}, id FROM account
      ON CONFLICT DO NOTHING
      RETURNING user_id
    )
    SELECT ask_account_mail(account, 'outside-login-joined', ${provider} || '.' || gen_random_uuid())::text
    FROM account JOIN joined ON user_id = id`;
  return joined > 0;
}

/** Makes an account for somebody an outside provider vouches for; false where the address has one. */
export async function registerOutsideUser(
  db: IdentityDatabase,
  user: OutsideSubject &
    Pick<User, 'id' | 'email' | 'fullName' | 'language'> & { readonly emailHash: string },
): Promise<boolean> {
  const { id, email, emailHash, fullName, language, issuer, subject } = user;
  const joined = await db.$executeRaw`
    WITH made AS (
      INSERT INTO users (id, email, email_hash, full_name, roles, language, email_verified_at)
      VALUES (${id}, ${email}, ${emailHash}, ${fullName}, ARRAY['USER'], ${language}, now())
      ON CONFLICT (email_hash) DO NOTHING
      RETURNING id
    )
    INSERT INTO outside_logins (issuer, subject, user_id) SELECT ${issuer}, ${subject}, id FROM made`;
  return joined > 0;
}
