import type { Notification } from '../generated/client.ts';
import type { NotificationDatabase } from './database.ts';

/**
 * Has a notification that failed sent again, with attempts anew; it stays the same one (invariant I4). Returns it as
 * it is then, replayed or not, or null when there is none: one that is not FAILED is left alone.
 */
export async function replayNotification(
  db: NotificationDatabase,
  { notificationId, actor }: { notificationId: string; actor: string },
): Promise<{ readonly replayed: boolean; readonly notification: Notification } | null> {
  const replayed = await db.$executeRaw`
    UPDATE notifications SET status = 'QUEUED', due_at = now(), updated_at = now(), unclear_sends = 0,
      attempts_before_replay = attempts, replays = replays + 1, replayed_by = ${actor}, bounced_at = NULL
    WHERE id = ${notificationId} AND status = 'FAILED'`;
  const notification = await db.notification.findUnique({ where: { id: notificationId } });
  return notification && { replayed: replayed > 0, notification };
}
