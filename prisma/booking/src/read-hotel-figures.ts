import { addDays, type CalendarDate } from '@holdfast/domain/calendar-date';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase } from './database.ts';

/** Nights from `from` until before `until` of a hotel whose calendar is that of the time zone (IANA name). */
export interface FiguresQuery {
  readonly hotelId: string;
  readonly livemode: boolean;
  readonly currency: string;
  readonly timeZone: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Where the steps of the booking window begin, in days, the first at 0. */
  readonly windowSteps: readonly number[];
}

/** What a hotel's bookings say of some nights and of the arrivals on them. Amounts are minor units. */
export interface HotelFigures {
  /** What each night earned, before commission; nights without are left out. */
  readonly revenue: ReadonlyMap<CalendarDate, number>;
  /** How many bookings each step of the window has. */
  readonly window: readonly number[];
  readonly asked: number;
  readonly made: number;
  readonly cancelled: number;
  readonly missed: number;
}

interface Counts {
  readonly asked: number;
  readonly made: number;
  readonly cancelled: number;
  readonly missed: number;
}

/** Nobody stays longer, so that a stay on a night began in the year before. */
const longestStayDays = 366;

/**
 * Reads them by the hotel's arrivals. A stay's net, money and points paid less what was given back, is spread in equal
 * parts over its nights, and what does not divide is on the first; points that were returned do not count.
 */
export async function readHotelFigures(db: BookingDatabase, query: FiguresQuery): Promise<HotelFigures> {
  const { hotelId, livemode, currency, timeZone, from, until, windowSteps } = query;
  const [revenue, [counts], window] = await Promise.all([
    db.$queryRaw<{ date: CalendarDate; minor: bigint }[]>`
      SELECT night.date, sum(stay.net / stay.nights + CASE n WHEN 0 THEN stay.net % stay.nights ELSE 0 END)::bigint
               AS minor
        FROM (SELECT check_in, check_out::date - check_in::date AS nights,
                     captured_amount_minor - refunded_amount_minor
                       + CASE WHEN EXISTS (SELECT FROM loyalty_entries
                                            WHERE booking_id = bookings.id AND kind = 'RETURNED')
                              THEN 0 ELSE points_amount_minor END AS net
                FROM bookings
               WHERE hotel_id = ${hotelId} AND livemode = ${livemode} AND currency = ${currency}
                 AND status IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW', 'CANCELLED') AND settled_at IS NOT NULL
                 AND check_in >= ${addDays(from, -longestStayDays)} AND check_in < ${until}
                 AND check_out > ${from}
                 AND captured_amount_minor + points_amount_minor > 0) stay
       CROSS JOIN generate_series(0, stay.nights - 1) n
       CROSS JOIN LATERAL (SELECT to_char(stay.check_in::date + n, 'YYYY-MM-DD') COLLATE "C" AS date) night
       WHERE night.date >= ${from} AND night.date < ${until}
       GROUP BY night.date`,
    db.$queryRaw<[Counts]>`
      SELECT count(*)::int AS asked,
             count(*) FILTER (WHERE made)::int AS made,
             count(*) FILTER (WHERE made AND status = 'CANCELLED')::int AS cancelled,
             count(*) FILTER (WHERE made AND status = 'NO_SHOW')::int AS missed
        FROM (SELECT status, captured_amount_minor + points_amount_minor > 0
                       AND status IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW', 'CANCELLED') AS made
                FROM bookings
               WHERE hotel_id = ${hotelId} AND livemode = ${livemode} AND settled_at IS NOT NULL
                 AND check_in >= ${from} AND check_in < ${until}) arrivals`,
    db.$queryRaw<{ step: number; bookings: number }[]>`
      SELECT width_bucket(check_in::date - (created_at AT TIME ZONE ${timeZone})::date,
                          ${[...windowSteps]}::integer[]) AS step, count(*)::int AS bookings
        FROM bookings
       WHERE hotel_id = ${hotelId} AND livemode = ${livemode} AND settled_at IS NOT NULL
         AND check_in >= ${from} AND check_in < ${until}
         AND captured_amount_minor + points_amount_minor > 0
         AND status IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW', 'CANCELLED')
       GROUP BY step`,
  ]);
  // A stay booked in the night after its arrival counts as booked on the day; buckets count from 1.
  const countOf = (step: number) => window.find((row) => row.step === step)?.bookings ?? 0;
  return {
    ...counts,
    revenue: new Map(revenue.map(({ date, minor }) => [date, fromMoneyColumn(minor)])),
    window: windowSteps.map((_, index) => countOf(index + 1) + (index === 0 ? countOf(0) : 0)),
  };
}
