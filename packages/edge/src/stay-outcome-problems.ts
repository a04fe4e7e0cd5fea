import type { ErrorCode } from '@holdfast/contracts/http/error-codes';
import type { StayOutcome, StayOutcomeCode } from '@holdfast/domain/manage-stay-contract';
import { ProblemError } from './problem-error.ts';

/** The ends of an operation that are what its caller asked for. */
type Success = 'DONE' | 'AWAITING_APPROVAL';

const unchanged = 'Nothing was changed.';

/** How every other end is told. */
const problems: Record<Exclude<StayOutcomeCode, Success>, { error: ErrorCode; message: string }> = {
  BOOKING_STATE_CONFLICT: {
    error: 'BOOKING_STATE_CONFLICT',
    message: `The booking is not in a state that allows this. ${unchanged}`,
  },
  ROOM_NOT_AVAILABLE: {
    error: 'ROOM_NOT_AVAILABLE',
    message: `There are not enough rooms left. ${unchanged}`,
  },
  PAYMENT_DECLINED: { error: 'PAYMENT_DECLINED', message: `The card was declined. ${unchanged}` },
  PAYMENT_ACTION_REQUIRED: {
    error: 'PAYMENT_DECLINED',
    message: `The bank wants the guest to act, which a change cannot wait for: take another card. ${unchanged}`,
  },
  PAYMENT_FAILED: { error: 'PAYMENT_FAILED', message: `The payment could not be taken. ${unchanged}` },
  DEPENDENCY_UNAVAILABLE: {
    error: 'DEPENDENCY_UNAVAILABLE',
    message: `A part of the platform was away for too long. ${unchanged}`,
  },
  REFUND_EXCEEDS_PAID: {
    error: 'REFUND_EXCEEDS_PAID',
    message: 'That is more than was taken and is not given back or promised yet.',
  },
  REFUND_DECIDED: { error: 'REFUND_DECIDED', message: 'The refund is not waiting for this any more.' },
  OWN_REFUND: { error: 'OWN_REFUND', message: 'A second person has to decide about what you asked for.' },
  BOOKING_DISPUTED: {
    error: 'BOOKING_DISPUTED',
    message: 'The cardholder disputes a charge: nothing is given back until that is decided.',
  },
};

// As the provider itself calls it.
const declineCodes: Partial<Record<StayOutcomeCode, string>> = {
  PAYMENT_ACTION_REQUIRED: 'authentication_required',
};

/** The problem of an operation that did not come to what was asked; undefined for one that did. */
export function stayOutcomeProblem(
  { code, declineCode }: StayOutcome,
  bookingId: string,
): ProblemError | undefined {
  if (code === 'DONE' || code === 'AWAITING_APPROVAL') return undefined;
  const { error, message } = problems[code];
  const card = declineCode ?? declineCodes[code];
  const declined = error === 'PAYMENT_DECLINED' && card !== undefined ? { declineCode: card } : {};
  return new ProblemError(error, message, { bookingId, ...declined });
}
