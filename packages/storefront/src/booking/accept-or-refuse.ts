import type { ErrorCode } from '@holdfast/contracts/http/error-codes';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type AcceptedBooking, acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import { NotEnoughPoints, PromotionExhausted } from '@holdfast/prisma-booking/acceptance-refusals';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import type { Platform } from '../platform.ts';

/** Why `acceptOrRefuse` accepts nothing. */
export const acceptanceProblems = ['NOT_ENOUGH_POINTS', 'PROMOTION_EXHAUSTED'] as const satisfies ErrorCode[];

/**
 * Accepts a booking, or tells the caller why it cannot be had as asked; then nothing is written.
 *
 * @throws ProblemError NOT_ENOUGH_POINTS, PROMOTION_EXHAUSTED.
 */
export async function acceptOrRefuse(platform: Platform, booking: AcceptedBooking): Promise<BookingRow> {
  try {
    return await acceptBooking(platform.bookings, booking);
  } catch (error) {
    if (error instanceof NotEnoughPoints) {
      throw new ProblemError('NOT_ENOUGH_POINTS', 'You have fewer points than that. Nothing was booked.');
    }
    if (error instanceof PromotionExhausted) {
      const message = 'This promotion code was used as often as it may be. Nothing was booked.';
      throw new ProblemError('PROMOTION_EXHAUSTED', message);
    }
    throw error;
  }
}
