import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { Refusal } from '@holdfast/domain/refusals';
import type { StepProgress } from '@holdfast/domain/saga-steps';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { closeBooking, settleBooking, type UnconfirmedStatus } from '@holdfast/prisma-booking/settle-booking';

export interface SettleBookingActivities {
  /** Writes that the booking is paid and asks for the guest's mail. Written again, it changes nothing. */
  settleBooking(input: { bookingId: string; steps: readonly StepProgress[] }): Promise<void>;
  /** Writes that the booking was not to be, why, and asks for the guest's mail. Written again, it changes nothing. */
  closeBooking(input: {
    bookingId: string;
    status: UnconfirmedStatus;
    refusal: Refusal;
    paymentStatus: PaymentStatus;
    steps: readonly StepProgress[];
  }): Promise<void>;
}

export function settleBookingActivities(db: BookingDatabase): SettleBookingActivities {
  return {
    async settleBooking(input) {
      await settleBooking(db, input);
    },
    async closeBooking(input) {
      await closeBooking(db, input);
    },
  };
}
