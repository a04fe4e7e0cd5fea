import type { CreateBooking } from '@holdfast/contracts/http/create-booking';
import type { Money } from '@holdfast/domain/money';
import { checkPrice } from '@holdfast/edge/check-stay';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import { findQuote, type Quote } from '@holdfast/prisma-booking/quotes';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { type Offer, termsOf } from '../hotels/hotel-reader.ts';
import type { Platform } from '../platform.ts';
import { checkPromotion, readPrice, type WantedRooms } from './read-price.ts';

/** What is booked, and for how much. */
export interface AgreedPrice {
  readonly totalPrice: Money;
  readonly terms: BookingTerms;
  /** The promotion code that the price was made with. */
  readonly promotionCode: string | undefined;
}

/**
 * The price and terms of a booking: those of its quote while that holds, else those of now, provided that they are
 * within what the caller was told or reckons with, plus their tolerance. A lower price is always agreed to.
 *
 * @throws ProblemError PRICE_CHANGED with the price of now; ROOM_NOT_AVAILABLE; NOT_FOUND and VALIDATION_ERROR for a
 * quote that is not one for this stay.
 */
export async function agreePrice(
  platform: Platform,
  { wanted, body, offer }: { wanted: WantedRooms; body: CreateBooking; offer: Offer },
): Promise<AgreedPrice> {
  const quote = await quoteOf(platform, wanted, body);
  const promotionCode = quote === undefined ? body.promotionCode : (quote.promotionCode ?? undefined);
  const price = await readPrice(platform, { ...wanted, promotionCode });
  if (quote !== undefined && quote.expiresAt.getTime() > Date.now()) {
    return { totalPrice: quote.totalPrice, terms: quote.terms, promotionCode };
  }
  if (quote === undefined) checkPromotion(promotionCode, price);
  const { totalPrice, nights, lines } = price;
  const expected = quote?.totalPrice ?? body.expectedPrice;
  if (expected !== undefined) checkPrice(expected, totalPrice, body.priceToleranceMinor ?? 0);
  return {
    totalPrice,
    terms: { ...termsOf(offer), nights, lines },
    promotionCode: price.promotionApplied ? promotionCode : undefined,
  };
}

async function quoteOf(
  platform: Platform,
  wanted: WantedRooms,
  { quoteId, promotionCode }: CreateBooking,
): Promise<Quote | undefined> {
  if (quoteId === undefined) return undefined;
  const quote = await findQuote(platform.bookings, { quoteId, livemode: wanted.livemode });
  if (quote === null) throw new ProblemError('NOT_FOUND', 'There is no such quote. Ask for a new one.');
  const stayOf = ({ roomTypeId, checkIn, checkOut, rooms, guests }: Quote | WantedRooms) =>
    [roomTypeId, checkIn, checkOut, rooms, guests].join(' ');
  if (stayOf(quote) !== stayOf(wanted)) {
    throw invalidFields({ field: 'quoteId', message: 'is of another stay: ask for a quote for this one' });
  }
  if (promotionCode !== undefined && promotionCode.toUpperCase() !== quote.promotionCode?.toUpperCase()) {
    throw invalidFields({ field: 'promotionCode', message: 'is not the one of the quote' });
  }
  return quote;
}
