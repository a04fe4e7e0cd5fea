import type { IdentityDatabase } from './database.ts';
import { accountTokenSeconds } from './issue-account-token.ts';

/** Somebody who wants an account. */
export interface NewUser {
  readonly id: string;
  /** Sealed. */
  readonly email: string;
  readonly emailHash: string;
  /** Sealed. */
  readonly fullName: string;
  /** argon2id. */
  readonly passwordHash: string;
  readonly language: string;
  /** The id of the request to show that the address is theirs. */
  readonly accountTokenId: string;
}

/**
 * Makes an account and asks for the mail by which its owner shows that the address is theirs; null where the address
 * has an account. Then that one is told of it, once a day at most, and nothing else happens.
 */
export async function registerUser(db: IdentityDatabase, user: NewUser): Promise<Date | null> {
  const { id, email, emailHash, fullName, passwordHash, language, accountTokenId } = user;
  const [made] = await db.$queryRaw<{ createdAt: Date | null }[]>`
    WITH made AS (
      INSERT INTO users (id, email, email_hash, full_name, roles, password_hash, language)
      VALUES (${id}, ${email}, ${emailHash}, ${fullName}, ARRAY['USER'], ${passwordHash}, ${language})
      ON CONFLICT (email_hash) DO NOTHING
      RETURNING *
    ), token AS (
      INSERT INTO account_tokens (id, user_id, purpose, expires_at)
      SELECT ${accountTokenId}, id, 'VERIFY_EMAIL',
        now() + make_interval(secs => ${accountTokenSeconds.VERIFY_EMAIL}::float8)
      FROM made
    ), told AS (
      SELECT ask_account_mail(account, 'account-exists', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD'))
      FROM users account
      WHERE email_hash = ${emailHash} AND NOT EXISTS (SELECT FROM made)
    )
    SELECT (SELECT created_at FROM made) AS "createdAt",
      (SELECT ask_account_mail(made::users, 'verify-email', ${accountTokenId})::text FROM made) AS asked,
      (SELECT count(*) FROM told) AS told`;
  return made?.createdAt ?? null;
}
