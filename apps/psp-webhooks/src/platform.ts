import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';

/** The workflows that messages of the provider are handed to. */
export interface Sagas {
  /** Makes the saga of a booking that waits for the guest's bank look at once; false when there is none running. */
  nudgeBookStay(bookingId: string): Promise<boolean>;
  nudgeBookItinerary(itineraryId: string): Promise<boolean>;
  /** Gives back money that came after the end of what it was for. */
  startUndoLatePayment(payment: { bookingId: string; sequence: number }): Promise<void>;
  /** Makes the workflow of a refund look at its row again, starting it where it has ended. */
  pursueRefund(refundId: string): Promise<unknown>;
  operateStay(operation: { bookingId: string; operationId: string }): Promise<void>;
}

/** Everything that messages of the provider are handled with, opened once by the process. */
export interface Platform {
  readonly payments: PaymentDatabase;
  /** Operations are written here, and bookings read. */
  readonly bookings: BookingDatabase;
  readonly provider: PaymentProvider;
  readonly sagas: Sagas;
}
