import type { NotificationDatabase } from './database.ts';

/**
 * Has a notification that failed sent again, with attempts anew; it stays the same one (invariant I4). False, and
 * nothing changes, when there is none or it did not fail.
 */
export async function replayNotification(
  db: NotificationDatabase,
  { notificationId, actor }: { notificationId: string; actor: string },
): Promise<boolean> {
  const replayed = await db.$executeRaw`
    UPDATE notifications SET status = 'QUEUED', due_at = now(), updated_at = now(), unclear_sends = 0,
      attempts_before_replay = attempts, replays = replays + 1, replayed_by = ${actor}, bounced_at = NULL
    WHERE id = ${notificationId} AND status = 'FAILED'`;
  return replayed > 0;
}

/** The notification with this id, or null. */
export function findNotification(db: NotificationDatabase, notificationId: string) {
  return db.notification.findUnique({ where: { id: notificationId } });
}
