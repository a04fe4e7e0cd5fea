import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { UndoStep } from '@holdfast/domain/saga-steps';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { parkCompensation, resolveCompensation } from '@holdfast/prisma-booking/park-compensation';

export interface ParkCompensationActivities {
  /** Makes a stuck undo visible, with how often it was tried and why it failed (decision D12). */
  parkCompensation(input: {
    bookingId: string;
    step: UndoStep;
    attempts: number;
    lastError: string;
    nextTryAt: string;
    /** The workflow that keeps trying. */
    workflowId: string;
  }): Promise<void>;
  /** Writes that a stuck undo got through or was written off, and what became of the payment if it was that. */
  resolveCompensation(input: {
    bookingId: string;
    step: UndoStep;
    /** The workflow that parked it. */
    workflowId: string;
    state: 'done' | 'substituted' | 'written_off';
    paymentStatus: PaymentStatus | null;
  }): Promise<void>;
}

export function parkCompensationActivities(db: BookingDatabase): ParkCompensationActivities {
  return {
    parkCompensation: (input) => parkCompensation(db, input),
    resolveCompensation: (input) => resolveCompensation(db, input),
  };
}
