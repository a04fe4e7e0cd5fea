import type { Telling } from '@holdfast/activities/activities';
import type { StayOperation } from '@holdfast/activities/booking/operate-stay';
import type { StayOutcome, StayOutcomeCode } from '@holdfast/domain/manage-stay-contract';
import { type RefundReason, refundReasons } from '@holdfast/domain/refunds';
import { ActivityFailure } from '@temporalio/workflow';
import type { BookingClock } from '../booking-clock.ts';
import { refusalOf } from '../refusal-of.ts';
import { paymentRowsForever, staysForever } from '../step-budgets.ts';
import type { StuckChange } from './undo-change.ts';

/** How an operation ended, what is told of it, and which undos are left to be tried again. */
export interface Ended {
  readonly outcome: StayOutcome;
  readonly tell?: Telling;
  readonly stuck?: StuckChange;
}

/** One kind of operation. A step that is taken twice changes nothing, so it may begin again at any time. */
export type Program = (operation: StayOperation, clock: BookingClock) => Promise<Ended>;

/** An end without anything to tell. */
export function ended(code: StayOutcomeCode): Ended {
  return { outcome: { code } };
}

type GivenBack = Pick<StayOutcome, 'refundId' | 'refundState' | 'refundMinor'>;

/**
 * Gives money back and waits a moment for it; nothing where the amount is 0. What becomes of it later is the refund's
 * own workflow's to say.
 */
export async function giveBack(
  operation: StayOperation,
  amountMinor: number,
  reason: RefundReason,
  needsApproval = false,
): Promise<GivenBack> {
  if (amountMinor === 0) return {};
  const { operationId, bookingId, payerId, livemode, currency, actorId } = operation;
  const requested = await paymentRowsForever
    .requestRefund({
      operationId,
      bookingId,
      payerId,
      livemode,
      amount: { amountMinor, currency },
      reason,
      requestedBy: actorId,
      needsApproval,
    })
    .catch((error: unknown) => {
      // What the platform owes by policy may all be on its way already; only support is told that it asks too much.
      if (refundReasons[reason] === 'platform' && refusalOf(error)?.code === 'REFUND_EXCEEDS_PAID')
        return null;
      throw error;
    });
  if (requested === null) return {};
  const { refundId, amountMinor: refundMinor } = requested;
  const { state } = await staysForever.pursueRefund({ refundId });
  return { refundId, refundState: state, refundMinor };
}

const outcomes: Partial<Record<string, StayOutcomeCode>> = {
  ROOM_NOT_AVAILABLE: 'ROOM_NOT_AVAILABLE',
  PAYMENT_DECLINED: 'PAYMENT_DECLINED',
  PAYMENT_ACTION_REQUIRED: 'PAYMENT_ACTION_REQUIRED',
  PAYMENT_FAILED: 'PAYMENT_FAILED',
  PAYMENT_NOT_CAPTURABLE: 'PAYMENT_FAILED',
  BOOKING_STATE_CONFLICT: 'BOOKING_STATE_CONFLICT',
  STEP_UNDONE: 'BOOKING_STATE_CONFLICT',
  REFUND_EXCEEDS_PAID: 'REFUND_EXCEEDS_PAID',
  REFUND_DECIDED: 'REFUND_DECIDED',
  OWN_REFUND: 'OWN_REFUND',
};

/** The outcome that an error is: a refusal, or a fault that outlived its budget. A bug is thrown on (decision D19). */
export function outcomeOf(error: unknown): StayOutcome {
  const refusal = refusalOf(error);
  if (refusal === undefined) {
    if (error instanceof ActivityFailure) return { code: 'DEPENDENCY_UNAVAILABLE' };
    throw error;
  }
  const { code, declineCode } = refusal;
  return {
    code: outcomes[code] ?? 'DEPENDENCY_UNAVAILABLE',
    ...(declineCode !== undefined && { declineCode }),
  };
}
