import type { Erasure, Prisma } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

export type ErasureRow = Erasure;

/** Whether this person was erased, or is being: nothing of them is written any more. */
export async function isErased(db: IdentityDatabase, subjectId: string): Promise<boolean> {
  return (await db.erasure.count({ where: { subjectId } })) > 0;
}

/** The request with this id, or null. */
export function findErasure(db: IdentityDatabase, id: string): Promise<ErasureRow | null> {
  return db.erasure.findUnique({ where: { id } });
}

/** Writes that somebody asked to be forgotten; the request that came first counts and is returned. */
export async function requestErasure(
  db: IdentityDatabase,
  request: { id: string; subjectId: string; requestedBy: string },
): Promise<ErasureRow> {
  await db.erasure.createMany({ data: request, skipDuplicates: true });
  return db.erasure.findUniqueOrThrow({ where: { subjectId: request.subjectId } });
}

/** The request about a person, or null. */
export function findErasureOf(db: IdentityDatabase, subjectId: string): Promise<ErasureRow | null> {
  return db.erasure.findUnique({ where: { subjectId } });
}

/** Requests that are not done and are older than so many seconds, oldest first. */
export async function findUnfinishedErasures(
  db: IdentityDatabase,
  { olderThanSeconds, limit }: { olderThanSeconds: number; limit: number },
): Promise<{ erasureId: string; subjectId: string }[]> {
  const rows = await db.erasure.findMany({
    where: { state: 'RUNNING', createdAt: { lt: new Date(Date.now() - olderThanSeconds * 1_000) } },
    orderBy: { createdAt: 'asc' },
    take: limit,
  });
  return rows.map(({ id, subjectId }) => ({ erasureId: id, subjectId }));
}

/** Lets nobody sign in to an account any more. Without an account, and done again, nothing happens. */
export async function closeAccount(db: IdentityDatabase, userId: string): Promise<void> {
  await db.user.updateMany({ where: { id: userId, disabledAt: null }, data: { disabledAt: new Date() } });
  // Later than the lock above, so that it meets a session that was opened meanwhile too.
  await db.$queryRaw`SELECT end_sessions(${userId}, 'ERASED')::text`;
}

/** Empties an account, so that its address may be registered anew; 1 where there is one, also when done again. */
export function eraseAccount(db: IdentityDatabase, userId: string): Promise<number> {
  return db.$executeRaw`
    WITH tokens AS (
      DELETE FROM account_tokens WHERE user_id = ${userId}
    ), logins AS (
      DELETE FROM outside_logins WHERE user_id = ${userId}
    ), refreshes AS (
      DELETE FROM refresh_tokens USING sessions
      WHERE session_id = sessions.id AND sessions.user_id = ${userId}
    )
    UPDATE users SET email = '', email_hash = NULL, full_name = '', phone = NULL, password_hash = NULL,
      totp_secret = NULL, totp_confirmed_at = NULL, recovery_hashes = '{}', sms_wanted = false, preferences = '{}', language = 'en',
      email_verified_at = NULL, erased_at = coalesce(erased_at, now()), version = version + 1, updated_at = now()
    WHERE id = ${userId}`;
}

/**
 * Destroys the key of a person's data for good, and with it all that was sealed and may still lie in a backup, and
 * writes the certificate. Done again, it changes nothing.
 */
export async function completeErasure(
  db: IdentityDatabase,
  {
    erasureId,
    subjectId,
    certificate,
  }: { erasureId: string; subjectId: string; certificate: Prisma.InputJsonObject },
): Promise<void> {
  await db.$executeRaw`
    WITH destroyed AS (
      INSERT INTO data_keys (subject_id, wrapped, destroyed_at) VALUES (${subjectId}, NULL, now())
      ON CONFLICT (subject_id) DO UPDATE SET wrapped = NULL, destroyed_at = now()
      WHERE data_keys.destroyed_at IS NULL
    )
    UPDATE erasures SET state = 'DONE', certificate = ${JSON.stringify(certificate)}::jsonb, finished_at = now()
    WHERE id = ${erasureId} AND state = 'RUNNING'`;
}
