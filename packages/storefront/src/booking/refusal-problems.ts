import type { ErrorCode } from '@holdfast/contracts/http/error-codes';
import type { RefusalCode } from '@holdfast/domain/refusals';

/** How a booking that ended without a stay is told: the error code, and a sentence for people. */
export interface RefusalProblem {
  readonly error: ErrorCode;
  readonly message: string;
}

const unpaid = 'The payment could not be taken. Nothing is charged and the rooms are given back.';
const undone =
  'A part of the platform was away for too long. Nothing is charged and the rooms are given back.';

/** Every way in which a booking is refused, as the HTTP contract maps it (decisions D6, D7). */
export const refusalProblems: Record<RefusalCode, RefusalProblem> = {
  ROOM_NOT_AVAILABLE: {
    error: 'ROOM_NOT_AVAILABLE',
    message: 'Somebody else was faster: there are not enough rooms left.',
  },
  PAYMENT_DECLINED: { error: 'PAYMENT_DECLINED', message: 'The card was declined. Nothing is charged.' },
  PAYMENT_NOT_CAPTURABLE: { error: 'PAYMENT_FAILED', message: unpaid },
  PAYMENT_FAILED: { error: 'PAYMENT_FAILED', message: unpaid },
  HOLD_EXPIRED: { error: 'HOLD_EXPIRED', message: 'The rooms were held until the hold expired. Book again.' },
  CANCELLED_ON_REQUEST: { error: 'BOOKING_STATE_CONFLICT', message: 'The booking was cancelled on request.' },
  DEPENDENCY_UNAVAILABLE: { error: 'DEPENDENCY_UNAVAILABLE', message: undone },
  STEP_UNDONE: { error: 'DEPENDENCY_UNAVAILABLE', message: undone },
};

/** The problem of a refusal; a payment that failed because the card refused is a declined one (decision D6). */
export function refusalProblem(code: RefusalCode, declineCode: string | null | undefined): RefusalProblem {
  const cardRefused = refusalProblems[code].error === 'PAYMENT_FAILED' && declineCode != null;
  return refusalProblems[cardRefused ? 'PAYMENT_DECLINED' : code];
}
