import type { IdentityDatabase } from './database.ts';

/** Keeps the secret of a second factor that is to be confirmed; false where one is confirmed already. */
export async function proposeSecondFactor(
  db: IdentityDatabase,
  { userId, sealedSecret }: { userId: string; sealedSecret: string },
): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: { id: userId, totpConfirmedAt: null, disabledAt: null, erasedAt: null },
    data: { totpSecret: sealedSecret, totpLastStep: null },
  });
  return count > 0;
}

/** Turns the second factor on and has its owner told; false when the secret was replaced meanwhile. */
export async function confirmSecondFactor(
  db: IdentityDatabase,
  { userId, sealedSecret, step }: { userId: string; sealedSecret: string; step: number },
): Promise<boolean> {
  const confirmed = await db.$executeRaw`
    WITH account AS (
      UPDATE users SET totp_confirmed_at = now(), totp_last_step = ${step}::bigint, version = version + 1,
        updated_at = now()
      WHERE id = ${userId} AND totp_secret = ${sealedSecret} AND totp_confirmed_at IS NULL
        AND disabled_at IS NULL AND erased_at IS NULL
      RETURNING *
    )
    SELECT ask_account_mail(account, 'two-factor-changed', NULL)::text FROM account`;
  return confirmed > 0;
}

/** Turns the second factor off and has its owner told; false when the code was used before. */
export async function removeSecondFactor(
  db: IdentityDatabase,
  { userId, step }: { userId: string; step: number },
): Promise<boolean> {
  const removed = await db.$executeRaw`
    WITH account AS (
      UPDATE users SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL, version = version + 1,
        updated_at = now()
      WHERE id = ${userId} AND totp_confirmed_at IS NOT NULL
        AND (totp_last_step IS NULL OR totp_last_step < ${step}::bigint)
      RETURNING *
    )
    SELECT ask_account_mail(account, 'two-factor-changed', NULL)::text FROM account`;
  return removed > 0;
}
