import type { Notification } from '../generated/client.ts';
import type { NotificationDatabase } from './database.ts';

export type FailedNotification = Notification;

/** A page of the notifications that failed for good or were returned, the latest first. */
export async function listDeadLetters(
  db: NotificationDatabase,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const where = { status: 'FAILED' };
  const [items, total] = await Promise.all([
    db.notification.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.notification.count({ where }),
  ]);
  return { items, total };
}
