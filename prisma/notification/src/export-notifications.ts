import type { NotificationDatabase } from './database.ts';

/** What an account and the guests of its bookings were told, oldest first. */
export function exportNotifications(
  db: NotificationDatabase,
  { accountId, bookingIds }: { accountId: string; bookingIds: readonly string[] },
) {
  return db.notification.findMany({
    where: { OR: [{ accountId }, { bookingId: { in: [...bookingIds] }, audience: 'GUEST' }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}
