import type { BookingDatabase } from './database.ts';

// Far more than anybody has; an export that is cut would be no export, so it is refused instead.
const most = 10_000;

/** Everything that bookings keep of an account, oldest first; of guests what is sealed. */
export async function exportBookings(db: BookingDatabase, accountId: string) {
  const where = { accountId };
  const [bookings, waiting, loyalty, entries] = await Promise.all([
    db.booking.findMany({
      where,
      include: { guest: true, refunds: { orderBy: { createdAt: 'asc' } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: most + 1,
    }),
    db.waitingEntry.findMany({ where, include: { guest: true }, orderBy: { createdAt: 'asc' } }),
    db.loyaltyAccount.findUnique({ where }),
    db.loyaltyEntry.findMany({ where, orderBy: { id: 'asc' } }),
  ]);
  if (bookings.length > most) throw new Error(`an account has more than ${most} bookings`);
  return { bookings, waiting, points: loyalty?.points ?? 0, entries };
}
