import type { Money } from '@holdfast/domain/money';
import type { Stay } from '@holdfast/domain/stay';
import type { PriceLine } from '@holdfast/domain/stay-price';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import type { Availability } from '@holdfast/prisma-inventory/read-availability';
import type { Platform } from '../platform.ts';

/** Rooms of one type for a stay. */
export interface WantedRooms extends Stay {
  readonly hotelId: string;
  readonly roomTypeId: string;
  readonly rooms: number;
  readonly guests: number;
  readonly livemode: boolean;
}

/** What a stay costs: in all, what that is made of, and one room night by night. */
export interface StayPrice {
  readonly totalPrice: Money;
  readonly lines: readonly PriceLine[];
  readonly nights: BookingTerms['nights'];
  readonly promotionApplied: boolean;
  /** The fewest of any night. */
  readonly roomsLeft: number;
}

const soldOut = 'There are not enough rooms left for these dates.';
const refusals: Record<NonNullable<Availability['restriction']>, string> = {
  STOP_SELL: soldOut,
  MIN_STAY: 'The hotel takes only longer stays that begin on this day.',
  MAX_STAY: 'The hotel takes only shorter stays that begin on this day.',
  CLOSED_TO_ARRIVAL: 'The hotel takes no arrivals on this day.',
};

/**
 * Prices a stay with one read that also refuses what is plainly not to be had, before anything is written (decision
 * D2). Only the reserve step decides who gets the last room.
 *
 * @throws ProblemError ROOM_NOT_AVAILABLE with alternatives.
 */
export async function readPrice(
  platform: Platform,
  wanted: WantedRooms & { promotionCode?: string | undefined },
): Promise<StayPrice> {
  const availability = await platform.readStay(wanted);
  const { available, restriction, total, lines, nights, promotionApplied, roomsLeft } = availability;
  if (!available || total === null) {
    const message = restriction === undefined ? soldOut : refusals[restriction];
    throw new ProblemError('ROOM_NOT_AVAILABLE', message, {
      alternatives: await platform.findAlternatives(wanted),
    });
  }
  const nightly = nights.map(({ date, price }) => ({ date, amountMinor: price?.amountMinor ?? 0 }));
  return { totalPrice: total, lines, nights: nightly, promotionApplied, roomsLeft };
}

/**
 * Refuses a code that a caller gave and that takes nothing off.
 *
 * @throws ProblemError VALIDATION_ERROR naming promotionCode.
 */
export function checkPromotion(promotionCode: string | undefined, price: StayPrice): void {
  if (promotionCode !== undefined && !price.promotionApplied) {
    throw invalidFields({ field: 'promotionCode', message: 'is not valid for this stay' });
  }
}
