import type { StepProgress } from '@holdfast/domain/saga-steps';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { markActionRequired, markHeld, recordDecline } from '@holdfast/prisma-booking/hold-booking';

interface Waiting {
  bookingId: string;
  /** ISO 8601 instant at which the rooms are given back. */
  expiresAt: string;
  steps: readonly StepProgress[];
}

export interface HoldBookingActivities {
  /** Says on the booking until when it waits for a payment method. */
  markHeld(input: Waiting): Promise<void>;
  /** Says on the booking until when it waits for the guest to satisfy their bank. */
  markActionRequired(input: Waiting): Promise<void>;
  /** Says on the booking that a card was declined while the rooms stay held (decision D7). */
  recordDecline(input: {
    bookingId: string;
    operationId: string;
    declineCode: string | null;
    steps: readonly StepProgress[];
  }): Promise<void>;
}

export function holdBookingActivities(db: BookingDatabase): HoldBookingActivities {
  return {
    markHeld: (input) => markHeld(db, input),
    markActionRequired: (input) => markActionRequired(db, input),
    recordDecline: (input) => recordDecline(db, input),
  };
}
