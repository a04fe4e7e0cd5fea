import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { listUnearnedStays, markEarned, type UnearnedCursor } from '@holdfast/prisma-booking/unearned-stays';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { adjustEarnings, recordEarning } from '@holdfast/prisma-payment/record-earning';
import { heartbeat } from '@temporalio/activity';

/** What a sweep of earnings posted. */
export interface RecordedEarnings {
  readonly earned: number;
  readonly adjusted: number;
}

export interface RecordEarningsActivities {
  /**
   * Credits hotels with what stays have earned that ended with money kept, once their refunds are final, and adjusts
   * what was earned by refunds that came or failed later. Cut off or run twice at once, each is posted once.
   */
  recordEarnings(): Promise<RecordedEarnings>;
}

interface RecordEarningsDependencies {
  readonly bookings: BookingDatabase;
  readonly payments: PaymentDatabase;
  readonly commissionBasisPoints: number;
  /** A stay is left alone for so long after its last change, so that what follows from it is there. */
  readonly quietSeconds: number;
}

const batch = 200;
// Refunds can fail weeks after they were given.
const adjustedForDays = 180;

export function recordEarningsActivities({
  bookings,
  payments,
  commissionBasisPoints,
  quietSeconds,
}: RecordEarningsDependencies): RecordEarningsActivities {
  return {
    async recordEarnings() {
      let earned = 0;
      let after: UnearnedCursor | null = null;
      do {
        const { stays, next } = await listUnearnedStays(bookings, { quietSeconds, after, limit: batch });
        const known: string[] = [];
        for (const stay of stays) {
          const outcome = await recordEarning(payments, stay, commissionBasisPoints);
          if (outcome === 'EARNED') earned += 1;
          if (outcome !== 'NOT_YET') known.push(stay.bookingId);
        }
        await markEarned(bookings, known);
        heartbeat();
        after = next;
      } while (after !== null);

      const since = new Date(Date.now() - adjustedForDays * 86_400_000);
      let adjusted = 0;
      for (let last = batch; last === batch; adjusted += last) {
        last = await adjustEarnings(payments, { since, limit: batch });
        heartbeat();
      }
      return { earned, adjusted };
    },
  };
}
