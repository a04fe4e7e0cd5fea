import { bookingWindowSteps, type HotelAnalytics } from '@holdfast/contracts/http/admin/analytics';
import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { nightsOf } from '@holdfast/domain/stay';
import { readHotelFigures } from '@holdfast/prisma-booking/read-hotel-figures';
import type { HotelTerms } from '@holdfast/prisma-catalog/read-hotel-terms';
import { readOccupancy } from '@holdfast/prisma-inventory/read-occupancy';
import type { Platform } from '../platform.ts';

/** How a hotel does: rooms as inventory has them, money and arrivals as booking has them. */
export async function readAnalytics(
  { inventory, bookings }: Platform,
  { id: hotelId, currency, timeZone }: HotelTerms,
  { from, until, livemode }: { from: CalendarDate; until: CalendarDate; livemode: boolean },
): Promise<HotelAnalytics> {
  const reach = { hotelId, from, until };
  const [occupancy, figures] = await Promise.all([
    readOccupancy(inventory, reach),
    readHotelFigures(bookings, {
      ...{ ...reach, livemode, currency, timeZone },
      windowSteps: bookingWindowSteps,
    }),
  ]);
  const rooms = new Map(occupancy.map(({ date, capacity, sold }) => [date, { capacity, sold }]));
  const money = (amountMinor: number) => ({ amountMinor, currency });
  const nights = nightsOf({ checkIn: from, checkOut: until }).map((date) => ({
    date,
    ...(rooms.get(date) ?? { capacity: 0, sold: 0 }),
    revenue: money(figures.revenue.get(date) ?? 0),
  }));
  const { asked, made, cancelled, missed } = figures;
  return {
    ...reach,
    nights,
    totals: {
      capacity: sumOf(nights, ({ capacity }) => capacity),
      sold: sumOf(nights, ({ sold }) => sold),
      revenue: money(sumOf(nights, ({ revenue }) => revenue.amountMinor)),
    },
    bookingWindow: bookingWindowSteps.map((fromDays, step) => ({
      fromDays,
      untilDays: bookingWindowSteps[step + 1] ?? null,
      bookings: figures.window[step] ?? 0,
    })),
    bookings: { asked, made, cancelled, missed },
  };
}

function sumOf<Item>(items: readonly Item[], figureOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + figureOf(item), 0);
}
