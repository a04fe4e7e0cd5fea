-- AlterTable
ALTER TABLE "users" ADD COLUMN     "recovery_hashes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "users" ALTER COLUMN "recovery_hashes" SET NOT NULL;

ALTER TABLE "sessions"
    DROP CONSTRAINT "sessions_revoked_for_check",
    ADD CONSTRAINT "sessions_revoked_for_check"
        CHECK ("revoked_for" IN ('LOGGED_OUT', 'LOGGED_OUT_EVERYWHERE', 'PASSWORD_CHANGED', 'REUSED', 'ROLES_CHANGED',
                                 'DISABLED', 'ERASED', 'SECOND_FACTOR_RESET'));

-- Whether an account's second factor was shown by a recovery code that is left, or by a code of a time step that none
-- was taken of yet. Asked in the statement that takes it, so that of two at once one is refused.
CREATE FUNCTION shows_second_factor(account users, step BIGINT, recovery_hash TEXT) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT account.totp_confirmed_at IS NOT NULL
       AND CASE WHEN recovery_hash IS NOT NULL THEN recovery_hash = ANY (account.recovery_hashes)
                ELSE coalesce(step > coalesce(account.totp_last_step, -1), false) END
$$;
