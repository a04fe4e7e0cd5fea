import { completeStays } from '@holdfast/prisma-booking/complete-stays';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';

export interface CompleteStaysActivities {
  /** Completes the bookings whose guests have left; how many it completed. */
  completeStays(): Promise<number>;
}

const batch = 500;

export function completeStaysActivities(db: BookingDatabase): CompleteStaysActivities {
  return {
    async completeStays() {
      let completed = 0;
      for (let last = batch; last === batch; completed += last)
        last = await completeStays(db, { limit: batch });
      return completed;
    },
  };
}
