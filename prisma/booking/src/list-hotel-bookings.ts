import type { BookingStatus } from '@holdfast/domain/booking-status';
import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { Prisma } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

/** Which bookings of a hotel to list; arrivals from `from` until before `until`. `page` counts from 1. */
export interface HotelBookingsQuery {
  readonly hotelId: string;
  readonly livemode: boolean;
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
  readonly status?: BookingStatus | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** A page of a hotel's bookings by day of arrival, with the guests' names and nothing to reach them by. */
export async function listHotelBookings(
  db: BookingDatabase,
  { hotelId, livemode, from, until, status, page, pageSize }: HotelBookingsQuery,
) {
  const arrival = { ...(from && { gte: from }), ...(until && { lt: until }) };
  const where = { hotelId, livemode, checkIn: arrival, ...toldAs(status) };
  const [items, total] = await Promise.all([
    db.booking.findMany({
      where,
      include: { guest: { select: { fullName: true } } },
      orderBy: [{ checkIn: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.booking.count({ where }),
  ]);
  return { items, total };
}

// Until the saga has written its outcome a booking is told as PENDING (decision D5).
function toldAs(status: BookingStatus | undefined): Prisma.BookingWhereInput {
  if (status === undefined) return {};
  if (status === 'PENDING') return { OR: [{ status }, { settledAt: null }] };
  return { status, settledAt: { not: null } };
}
