import type { IdentityDatabase } from './database.ts';
import { accountTokenSeconds } from './issue-account-token.ts';

/** Asks for the mail with which a password is chosen anew; false where no account has the address. */
export async function askPasswordReset(
  db: IdentityDatabase,
  { emailHash, accountTokenId }: { emailHash: string; accountTokenId: string },
): Promise<boolean> {
  const asked = await db.$executeRaw`
    WITH account AS (
      SELECT * FROM users WHERE email_hash = ${emailHash} AND disabled_at IS NULL AND erased_at IS NULL
    ), token AS (
      INSERT INTO account_tokens (id, user_id, purpose, expires_at)
      SELECT ${accountTokenId}, id, 'RESET_PASSWORD',
        now() + make_interval(secs => ${accountTokenSeconds.RESET_PASSWORD}::float8)
      FROM account
    )
    SELECT ask_account_mail(account, 'reset-password', ${accountTokenId})::text FROM account`;
  return asked > 0;
}

/** Asks once more for the mail by which an address is shown to be somebody's; false where it was already. */
export async function askEmailVerification(
  db: IdentityDatabase,
  { userId, accountTokenId }: { userId: string; accountTokenId: string },
): Promise<boolean> {
  const asked = await db.$executeRaw`
    WITH account AS (
      SELECT * FROM users
      WHERE id = ${userId} AND email_verified_at IS NULL AND disabled_at IS NULL AND erased_at IS NULL
    ), token AS (
      INSERT INTO account_tokens (id, user_id, purpose, expires_at)
      SELECT ${accountTokenId}, id, 'VERIFY_EMAIL',
        now() + make_interval(secs => ${accountTokenSeconds.VERIFY_EMAIL}::float8)
      FROM account
    )
    SELECT ask_account_mail(account, 'verify-email', ${accountTokenId})::text FROM account`;
  return asked > 0;
}

/** Takes the link that shows that an address is somebody's; false when it was used, is too old or is another one. */
export async function verifyEmail(db: IdentityDatabase, tokenHash: string): Promise<boolean> {
  const verified = await db.$executeRaw`
    WITH token AS (
      UPDATE account_tokens SET used_at = now()
      WHERE token_hash = ${tokenHash} AND purpose = 'VERIFY_EMAIL' AND used_at IS NULL AND expires_at > now()
      RETURNING user_id
    )
    UPDATE users SET email_verified_at = coalesce(email_verified_at, now()), version = version + 1,
      updated_at = now()
    WHERE id IN (SELECT user_id FROM token) AND disabled_at IS NULL AND erased_at IS NULL`;
  return verified > 0;
}
