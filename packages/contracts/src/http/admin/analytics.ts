import { type Static, Type } from 'typebox';
import { MoneySchema } from '../money.ts';
import { orNull, rangeFields } from './fields.ts';

const closed = { additionalProperties: false };

/** Days between booking and arrival: each step from its number until before the next one. */
export const bookingWindowSteps = [0, 1, 4, 8, 15, 31, 61, 91] as const;

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

/** How a hotel does on some nights. */
export const HotelAnalyticsSchema = Type.Object(
  {
    hotelId: Type.String(),
    ...rangeFields,
    nights: Type.Array(
      Type.Object(
        {
          date: Type.String(),
          capacity: Type.Integer({ description: 'Rooms that may be sold, overbooking included.' }),
          sold: Type.Integer({ description: 'Rooms that are sold or held.' }),
          revenue: MoneySchema,
        },
        closed,
      ),
      {
        description:
          'Revenue is what guests have paid, points included, less what was given back, of each stay in equal parts ' +
          'on its nights; what does not divide is on its first one. What was kept of cancelled stays counts. It is ' +
          'before commission; only bookings in the currency of the hotel are in it.',
      },
    ),
    totals: Type.Object(
      {
        capacity: Type.Integer({ description: 'Room nights that may be sold.' }),
        sold: Type.Integer({ description: 'Room nights that are sold or held.' }),
        revenue: MoneySchema,
      },
      closed,
    ),
    bookingWindow: Type.Array(
      Type.Object(
        {
          fromDays: Type.Integer(),
          untilDays: orNull(Type.Integer({ description: 'Not in it; null without an end.' })),
          bookings: Type.Integer(),
        },
        closed,
      ),
      {
        description:
          'How many of the bookings that came about and arrive on these days were made how many days before, by the ' +
          'calendar of the hotel.',
      },
    ),
    bookings: Type.Object(
      {
        asked: Type.Integer({
          description: 'Accepted requests for an arrival on these days that are decided.',
        }),
        made: Type.Integer({ description: 'Those that came about: they were paid and confirmed.' }),
        cancelled: Type.Integer({ description: 'Of those made.' }),
        missed: Type.Integer({ description: 'Of those made: the guests did not come.' }),
      },
      closed,
    ),
  },
  {
    title: 'HotelAnalytics',
    ...closed,
    examples: [
      {
        hotelId: 'htl_harbour_lisbon',
        from: '2027-06-10',
        until: '2027-06-11',
        nights: [{ date: '2027-06-10', capacity: 60, sold: 42, revenue: eur(640_000) }],
        totals: { capacity: 60, sold: 42, revenue: eur(640_000) },
        bookingWindow: [{ fromDays: 0, untilDays: 1, bookings: 3 }],
        bookings: { asked: 21, made: 18, cancelled: 2, missed: 0 },
      },
    ],
  },
);
export type HotelAnalytics = Static<typeof HotelAnalyticsSchema>;
