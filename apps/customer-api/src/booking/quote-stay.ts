import type { Money } from '@holdfast/domain/money';
import type { Stay } from '@holdfast/domain/stay';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import type { Platform } from '../platform.ts';

/** Rooms of one type for a stay. */
export interface WantedRooms extends Stay {
  readonly hotelId: string;
  readonly roomTypeId: string;
  readonly rooms: number;
  readonly guests: number;
  readonly livemode: boolean;
}

/** What a stay costs: in all, and one room night by night. */
export interface StayPrice {
  readonly totalPrice: Money;
  readonly nights: BookingTerms['nights'];
}

/**
 * Prices a stay with one read that also refuses what is plainly sold out, before anything is written (decision D2).
 * Only the reserve step decides who gets the last room.
 *
 * @throws ProblemError ROOM_NOT_AVAILABLE with alternatives.
 */
export async function quoteStay(platform: Platform, wanted: WantedRooms): Promise<StayPrice> {
  const { roomTypeId, checkIn, checkOut, rooms } = wanted;
  const { available, total, nights } = await platform.readStay({
    roomTypeId,
    checkIn,
    checkOut,
    rooms,
  });
  if (!available || total === null) {
    throw new ProblemError('ROOM_NOT_AVAILABLE', 'There are not enough rooms left for these dates.', {
      alternatives: await platform.findAlternatives(wanted),
    });
  }
  return {
    totalPrice: total,
    nights: nights.map(({ date, price }) => ({ date, amountMinor: price?.amountMinor ?? 0 })),
  };
}
