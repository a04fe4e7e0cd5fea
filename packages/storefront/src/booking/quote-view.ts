import type { QuoteBody } from '@holdfast/contracts/http/quote';
import type { Quote } from '@holdfast/prisma-booking/quotes';
import { cancellationView } from './cancellation-view.ts';

/** A quote as whoever asked for it sees it. */
export function quoteView(quote: Quote): QuoteBody {
  const { id, roomTypeId, hotelId, checkIn, checkOut, rooms, guests, terms, totalPrice } = quote;
  const { currency } = totalPrice;
  return {
    ...{ id, roomTypeId, hotelId, checkIn, checkOut, rooms, guests },
    nights: terms.nights.map(({ date, amountMinor }) => ({ date, price: { amountMinor, currency } })),
    lines: terms.lines.map((line) => ({ ...line })),
    totalPrice: { ...totalPrice },
    cancellation: cancellationView(terms, checkIn, totalPrice),
    expiresAt: quote.expiresAt.toISOString(),
  };
}
