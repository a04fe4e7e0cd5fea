import type { BookingRefund } from '../generated/client.ts';
import type { BookingDatabase, BookingRow } from './database.ts';

export type BookingRefundRow = BookingRefund;

/** A booking with its refunds, oldest first. */
export type BookingWithRefunds = BookingRow & { readonly refunds: readonly BookingRefundRow[] };

const withRefunds = { refunds: { orderBy: { createdAt: 'asc' } } } as const;

/** One of the account's own bookings; null also when it is someone else's, or of the other mode (decision D10). */
export function readBooking(
  db: BookingDatabase,
  own: { bookingId: string; accountId: string; livemode: boolean },
): Promise<BookingWithRefunds | null> {
  return db.booking.findFirst({
    where: { id: own.bookingId, accountId: own.accountId, livemode: own.livemode },
    include: withRefunds,
  });
}

/**
 * A page of the account's bookings of one mode, newest first, with how many there are: all, or those that a partner
 * gave one name. `page` counts from 1.
 */
export async function listBookings(
  db: BookingDatabase,
  query: {
    accountId: string;
    livemode: boolean;
    partnerReference?: string | undefined;
    page: number;
    pageSize: number;
  },
): Promise<{ items: BookingWithRefunds[]; total: number }> {
  const { accountId, livemode, partnerReference } = query;
  const where = { accountId, livemode, ...(partnerReference === undefined ? {} : { partnerReference }) };
  const [items, total] = await Promise.all([
    db.booking.findMany({
      where,
      include: withRefunds,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (query.page - 1) * query.pageSize,
      take: query.pageSize,
    }),
    db.booking.count({ where }),
  ]);
  return { items, total };
}
