import type { Audience } from '@holdfast/domain/roles';
import type { IdentityDatabase } from './database.ts';
import type { SecondFactorProof } from './second-factor.ts';

/** Why somebody has to sign in again. */
export type SessionEnd =
  | 'LOGGED_OUT'
  | 'LOGGED_OUT_EVERYWHERE'
  | 'PASSWORD_CHANGED'
  | 'REUSED'
  | 'ROLES_CHANGED'
  | 'DISABLED'
  | 'ERASED'
  | 'SECOND_FACTOR_RESET';

/** Days after which a session ends: without use, and at the latest. */
export const sessionDays = { idle: 30, longest: 90 };

/** How long a refresh token that was used counts as sent again. */
const graceSeconds = 10;

/** A sign-in that is about to be kept. */
export interface NewSession extends SecondFactorProof {
  readonly id: string;
  readonly userId: string;
  readonly audience: Audience;
  /** Whether one was shown, as an account asks for that has one. */
  readonly secondFactor: boolean;
  readonly refreshTokenHash: string;
  /** The hash that the password was checked against; without it none was asked for. */
  readonly passwordHash?: string | undefined;
}

/**
 * Keeps a sign-in and clears away the account's sessions that ended by themselves; who came in by a recovery code is
 * told. False when nobody may sign in to the account, its password was changed since it was checked, its second factor
 * was turned on or off, or the code was used before.
 */
export async function openSession(db: IdentityDatabase, session: NewSession): Promise<boolean> {
  const { id, userId, audience, secondFactor, refreshTokenHash } = session;
  const { passwordHash = null, totpStep = null, recoveryHash = null } = session;
  const opened = await db.$executeRaw`
    WITH account AS (
      UPDATE users SET totp_last_step = coalesce(${totpStep}::bigint, totp_last_step),
        recovery_hashes = array_remove(recovery_hashes, ${recoveryHash}::text),
        version = version + (${recoveryHash}::text IS NOT NULL)::int
      WHERE id = ${userId} AND disabled_at IS NULL AND erased_at IS NULL
        AND (${passwordHash}::text IS NULL OR password_hash = ${passwordHash}::text)
        AND CASE WHEN ${secondFactor}::boolean
              THEN shows_second_factor(users, ${totpStep}::bigint, ${recoveryHash}::text)
              ELSE totp_confirmed_at IS NULL END
      RETURNING *
    ), cleared AS (
      DELETE FROM sessions WHERE user_id IN (SELECT id FROM account) AND expires_at < now()
    ), opened AS (
      INSERT INTO sessions (id, user_id, audience, second_factor, expires_at)
      SELECT ${id}, id, ${audience}, ${secondFactor}, now() + make_interval(days => ${sessionDays.idle}::int)
      FROM account
      RETURNING id
    ), told AS (
      SELECT ask_account_mail(account, 'two-factor-changed', 'recovery-code-used.' || version)::text
      FROM account WHERE ${recoveryHash}::text IS NOT NULL
    )
    INSERT INTO refresh_tokens (token_hash, session_id)
    SELECT ${refreshTokenHash}, opened.id FROM opened LEFT JOIN told ON true`;
  return opened > 0;
}

/** What came of a refresh token: another one, or why not. */
export interface Refreshed {
  /** UNKNOWN for a token of another edge too; REUSED ends the session. */
  readonly outcome: 'REFRESHED' | 'UNKNOWN' | 'ENDED' | 'REUSED';
  readonly sessionId: string | null;
  readonly userId: string | null;
}

/** Takes a refresh token for another one of the same session. */
export async function refreshSession(
  db: IdentityDatabase,
  { tokenHash, nextHash, audience }: { tokenHash: string; nextHash: string; audience: Audience },
): Promise<Refreshed> {
  const { idle, longest } = sessionDays;
  const [refreshed] = await db.$queryRaw<Refreshed[]>`
    SELECT outcome, session_id AS "sessionId", user_id AS "userId"
    FROM refresh_session(${tokenHash}, ${audience}, ${nextHash}, make_interval(secs => ${graceSeconds}::float8),
      make_interval(days => ${idle}::int), make_interval(days => ${longest}::int))`;
  if (refreshed === undefined) throw new Error('refresh_session always has a row');
  return refreshed;
}

/** Ends the session of a refresh token, however often that one was used; true unless it was over. */
export async function endSessionOf(
  db: IdentityDatabase,
  { tokenHash, audience }: { tokenHash: string; audience: Audience },
): Promise<boolean> {
  const ended = await db.$executeRaw`
    UPDATE sessions SET revoked_at = now(), revoked_for = 'LOGGED_OUT'
    WHERE id = (SELECT session_id FROM refresh_tokens WHERE token_hash = ${tokenHash})
      AND audience = ${audience} AND revoked_at IS NULL`;
  return ended > 0;
}

/** Ends every session of an account, on all edges. */
export async function endSessions(
  db: IdentityDatabase,
  { userId, reason }: { userId: string; reason: SessionEnd },
): Promise<void> {
  await db.$queryRaw`SELECT end_sessions(${userId}, ${reason})::text`;
}

/** Whether a session is still open on this edge. */
export async function isSessionOpen(
  db: IdentityDatabase,
  { sessionId, audience }: { sessionId: string; audience: Audience },
): Promise<boolean> {
  const open = await db.session.count({
    where: { id: sessionId, audience, revokedAt: null, expiresAt: { gt: new Date() } },
  });
  return open > 0;
}

/** Whether a second factor was shown when the session began. */
export async function hasSecondFactor(db: IdentityDatabase, sessionId: string): Promise<boolean> {
  return (await db.session.count({ where: { id: sessionId, secondFactor: true } })) > 0;
}
