import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { Refusal } from '@holdfast/domain/refusals';
import type { StepProgress } from '@holdfast/domain/saga-steps';
import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { BookingDatabase } from './database.ts';
import { closeBooking, settleBooking, type UnconfirmedStatus } from './settle-booking.ts';

/** What is written of one stay when its itinerary ends. */
export interface StayEnd {
  readonly bookingId: string;
  readonly steps: readonly StepProgress[];
}

/**
 * Writes that all bookings of an itinerary are paid, each with what was taken for it, and tells the world, in one
 * transaction: nobody sees half of it. False when the outcome was already written.
 */
export function settleItinerary(
  db: BookingDatabase,
  { itineraryId, stays }: { itineraryId: string; stays: readonly StayEnd[] },
): Promise<boolean> {
  return inOneTransaction(db, async (transaction) => {
    const moved = await transaction.$executeRaw`
      UPDATE itineraries SET status = 'CONFIRMED', settled_at = now(), version = version + 1, updated_at = now()
       WHERE id = ${itineraryId} AND settled_at IS NULL`;
    if (moved > 0) for (const stay of stays) await settleBooking(transaction, stay);
    return moved > 0;
  });
}

/**
 * Writes the one outcome of an itinerary that was not to be on it and on all its bookings, and tells the world.
 * False when an outcome was already written.
 */
export function closeItinerary(
  db: BookingDatabase,
  closing: {
    itineraryId: string;
    status: UnconfirmedStatus;
    refusal: Refusal;
    stays: readonly (StayEnd & { readonly paymentStatus: PaymentStatus })[];
  },
): Promise<boolean> {
  const { itineraryId, status, refusal, stays } = closing;
  return inOneTransaction(db, async (transaction) => {
    const moved = await transaction.$executeRaw`
      UPDATE itineraries SET status = ${status}, reason = ${refusal.code},
        decline_code = ${refusal.declineCode ?? null}, settled_at = now(), version = version + 1, updated_at = now()
       WHERE id = ${itineraryId} AND settled_at IS NULL`;
    if (moved > 0) for (const stay of stays) await closeBooking(transaction, { ...stay, status, refusal });
    return moved > 0;
  });
}

function inOneTransaction<Result>(
  db: BookingDatabase,
  change: (db: BookingDatabase) => Promise<Result>,
): Promise<Result> {
  // What a transaction lacks of a database, reads and writes do not use.
  return retryConflicts(() => db.$transaction((transaction) => change(transaction as BookingDatabase)));
}
