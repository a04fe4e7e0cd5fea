import type { NextAction } from '@holdfast/contracts/http/booking';
import type { Itinerary } from '@holdfast/contracts/http/itineraries';
import type { ItineraryStatus } from '@holdfast/domain/book-itinerary-contract';
import type { Money } from '@holdfast/domain/money';
import type { ItineraryRow } from '@holdfast/prisma-booking/read-itineraries';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { bookingView } from '@holdfast/storefront/booking/booking-view';

/** An itinerary's rows as its owner sees them; its status is the one outcome of all stays. */
export function itineraryView(row: ItineraryRow, nextAction?: NextAction): Itinerary {
  return {
    id: row.id,
    livemode: row.livemode,
    status: row.status as ItineraryStatus,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.declineCode === null ? {} : { declineCode: row.declineCode }),
    totals: totalsOf(row),
    bookings: row.bookings.map((booking) => bookingView(booking)),
    ...(nextAction === undefined ? {} : { nextAction }),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function totalsOf({ bookings }: ItineraryRow): Money[] {
  const currencies = [...new Set(bookings.map(({ currency }) => currency))];
  return currencies.map((currency) => ({
    amountMinor: bookings
      .filter((booking) => booking.currency === currency)
      .reduce((sum, { totalAmountMinor }) => sum + fromMoneyColumn(totalAmountMinor), 0),
    currency,
  }));
}
