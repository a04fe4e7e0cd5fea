import type { NotificationDatabase } from './database.ts';

/** What a booking's guest was told or is to be told, oldest first, with every attempt. */
export function readNotifications(db: NotificationDatabase, bookingId: string) {
  return db.notification.findMany({
    where: { bookingId },
    orderBy: { createdAt: 'asc' },
    include: { deliveryAttempts: { orderBy: { number: 'asc' } } },
  });
}
