import type { NotificationDatabase } from './database.ts';

/** What a booking's guest, hotel and support were told or are to be told, oldest first, with every attempt. */
export function readNotificationsOfBooking(db: NotificationDatabase, bookingId: string) {
  return db.notification.findMany({
    where: { bookingId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { deliveryAttempts: { orderBy: { number: 'asc' } } },
  });
}
