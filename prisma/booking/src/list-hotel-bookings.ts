import type { BookingStatus } from '@holdfast/domain/booking-status';
import { addDays, type CalendarDate } from '@holdfast/domain/calendar-date';
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

/** Which stays of a hotel a desk looks at: by a day of arrival, by a day of departure, or these bookings. */
export type WantedStays =
  | { readonly arriveOn: CalendarDate }
  | { readonly leaveOn: CalendarDate }
  | { readonly bookingIds: readonly string[] };

/** Nobody stays longer, so that who leaves on a day is found among those who came in the year before. */
const longestStayDays = 366;

/** A page of a hotel's stays that came about and were not cancelled, by booking number. */
export async function listStays(
  db: BookingDatabase,
  {
    hotelId,
    livemode,
    wanted,
    page,
    pageSize,
  }: { hotelId: string; livemode: boolean; wanted: WantedStays; page: number; pageSize: number },
) {
  const where = {
    ...{ hotelId, livemode, settledAt: { not: null } },
    status: { in: ['CONFIRMED', 'COMPLETED', 'NO_SHOW'] satisfies BookingStatus[] },
    ...stayDates(wanted),
  };
  const [items, total] = await Promise.all([
    db.booking.findMany({
      where,
      include: withName,
      orderBy: { number: 'asc' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.booking.count({ where }),
  ]);
  return { items, total };
}

function stayDates(wanted: WantedStays): Prisma.BookingWhereInput {
  if ('arriveOn' in wanted) return { checkIn: wanted.arriveOn };
  if ('bookingIds' in wanted) return { id: { in: [...wanted.bookingIds] } };
  const { leaveOn } = wanted;
  return { checkOut: leaveOn, checkIn: { gte: addDays(leaveOn, -longestStayDays), lt: leaveOn } };
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
