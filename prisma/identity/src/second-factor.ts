import type { IdentityDatabase } from './database.ts';

/** How a second factor was shown: one of the two. */
export interface SecondFactorProof {
  /** The time step of a code of the authenticator app. */
  readonly totpStep?: number | undefined;
  /** SHA-256 of a recovery code. */
  readonly recoveryHash?: string | undefined;
}

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

/**
 * Turns the second factor on, keeps the hashes of its recovery codes and has its owner told; false when the secret was
 * replaced meanwhile.
 */
export async function confirmSecondFactor(
  db: IdentityDatabase,
  {
    userId,
    sealedSecret,
    step,
    recoveryHashes,
  }: { userId: string; sealedSecret: string; step: number; recoveryHashes: readonly string[] },
): Promise<boolean> {
  const confirmed = await db.$executeRaw`
    WITH account AS (
      UPDATE users SET totp_confirmed_at = now(), totp_last_step = ${step}::bigint,
        recovery_hashes = ${[...recoveryHashes]}::text[], version = version + 1, updated_at = now()
      WHERE id = ${userId} AND totp_secret = ${sealedSecret} AND totp_confirmed_at IS NULL
        AND disabled_at IS NULL AND erased_at IS NULL
      RETURNING *
    )
    SELECT ask_account_mail(account, 'two-factor-changed', NULL)::text FROM account`;
  return confirmed > 0;
}

/** Keeps other recovery codes, which ends those before, and has their owner told; false when the proof was used before. */
export async function replaceRecoveryCodes(
  db: IdentityDatabase,
  {
    userId,
    recoveryHashes,
    ...proof
  }: SecondFactorProof & { userId: string; recoveryHashes: readonly string[] },
): Promise<boolean> {
  const { totpStep = null, recoveryHash = null } = proof;
  const replaced = await db.$executeRaw`
    WITH account AS (
      UPDATE users SET recovery_hashes = ${[...recoveryHashes]}::text[],
        totp_last_step = coalesce(${totpStep}::bigint, totp_last_step), version = version + 1, updated_at = now()
      WHERE id = ${userId} AND disabled_at IS NULL AND erased_at IS NULL
        AND shows_second_factor(users, ${totpStep}::bigint, ${recoveryHash}::text)
      RETURNING *
    )
    SELECT ask_account_mail(account, 'two-factor-changed', 'recovery-codes-made.' || version)::text FROM account`;
  return replaced > 0;
}

/** Turns the second factor off and has its owner told; false when the proof was used before. */
export async function removeSecondFactor(
  db: IdentityDatabase,
  { userId, ...proof }: SecondFactorProof & { userId: string },
): Promise<boolean> {
  const { totpStep = null, recoveryHash = null } = proof;
  const removed = await db.$executeRaw`
    WITH account AS (
      UPDATE users SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL, recovery_hashes = '{}',
        version = version + 1, updated_at = now()
      WHERE id = ${userId} AND shows_second_factor(users, ${totpStep}::bigint, ${recoveryHash}::text)
      RETURNING *
    )
    SELECT ask_account_mail(account, 'two-factor-changed', NULL)::text FROM account`;
  return removed > 0;
}
