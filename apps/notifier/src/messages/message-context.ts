import { formatMoney, type Money } from '@holdfast/domain/money';
import type { HouseRules } from '@holdfast/prisma-catalog/json-columns';
import type { OpenBooking } from '../open-booking.ts';
import type { Words } from '../words/words.ts';
import { type Facts, toFacts } from './facts.ts';

/** What a message is made from. */
export interface MessageSource {
  readonly booking: OpenBooking;
  readonly houseRules: HouseRules;
  readonly words: Words;
  /** Leaves out deadlines that have passed. */
  readonly now: Date;
  /** Where guests look at their bookings, without a slash at the end. */
  readonly webUrl: string;
}

/** The same, with what every message needs of it. */
export interface MessageContext extends MessageSource {
  readonly facts: Facts;
  /** An amount as the reader writes it; a number alone is of the booking's currency. */
  readonly money: (amount: Money | number) => string;
}

export function messageContext(source: MessageSource): MessageContext {
  const { booking, words } = source;
  const { currency } = booking.totalPrice;
  return {
    ...source,
    facts: toFacts(booking, words),
    money: (amount) =>
      formatMoney(typeof amount === 'number' ? { amountMinor: amount, currency } : amount, words.locale),
  };
}

/** The page of a booking, where a guest pays, changes and reviews. */
export function bookingPage({ webUrl, booking }: MessageContext, page = ''): string {
  return `${webUrl}/bookings/${booking.id}${page}`;
}
