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

const withName = { guest: { select: { subjectId: true, fullName: true } } } as const;

/** A page of a hotel's bookings by day of arrival, with the guests' names, sealed, and nothing to reach them by. */
export async function listHotelBookings(
  db: BookingDatabase,
  { hotelId, livemode, from, until, status, page, pageSize }: HotelBookingsQuery,
) {
  const arrival = { ...(from && { gte: from }), ...(until && { lt: until }) };
  const where = { hotelId, livemode, checkIn: arrival, ...toldAs(status) };
  const [items, total] = await Promise.all([
    db.booking.findMany({
      where,
      include: withName,
      orderBy: [{ checkIn: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.booking.count({ where }),
  ]);
  return { items, total };
}

/** One of a hotel's bookings, with no more of its guest; null also when it is another hotel's. */
export function readHotelBooking(
  db: BookingDatabase,
  { bookingId: id, hotelId, livemode }: { bookingId: string; hotelId: string; livemode: boolean },
) {
  return db.booking.findFirst({ where: { id, hotelId, livemode }, include: withName });
}

// Until the saga has written its outcome a booking is told as PENDING (decision D5).
function toldAs(status: BookingStatus | undefined): Prisma.BookingWhereInput {
  if (status === undefined) return {};
  if (status === 'PENDING') return { OR: [{ status }, { settledAt: null }] };
  return { status, settledAt: { not: null } };
}
