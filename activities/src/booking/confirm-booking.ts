import type { StepProgress } from '@holdfast/domain/saga-steps';
import { confirmBooking, withdrawConfirmation } from '@holdfast/prisma-booking/confirm-booking';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { refuse } from '../refuse.ts';

export interface ConfirmBookingActivities {
  /** PENDING to CONFIRMED. Refuses with STEP_UNDONE when the confirmation was taken back before it landed. */
  confirmBooking(input: { bookingId: string; steps: readonly StepProgress[] }): Promise<void>;
  /** Takes the confirmation back, or keeps it from landing (decision D11). */
  withdrawConfirmation(input: { bookingId: string }): Promise<void>;
}

export function confirmBookingActivities(db: BookingDatabase): ConfirmBookingActivities {
  return {
    async confirmBooking(input) {
      if (!(await confirmBooking(db, input))) throw refuse('STEP_UNDONE');
    },
    async withdrawConfirmation({ bookingId }) {
      await withdrawConfirmation(db, bookingId);
    },
  };
}
