import type { BookingStatus } from './booking-status.ts';

/**
 * Every reason for which a booking ends without being confirmed, and the status it ends in when nothing was
 * confirmed before. Business refusals travel as failures of this type; faults never do.
 */
export const refusals = {
  ROOM_NOT_AVAILABLE: 'REJECTED',
  PAYMENT_DECLINED: 'REJECTED',
  PAYMENT_NOT_CAPTURABLE: 'CANCELLED',
  PAYMENT_FAILED: 'CANCELLED',
  HOLD_EXPIRED: 'EXPIRED',
  CANCELLED_ON_REQUEST: 'CANCELLED',
  DEPENDENCY_UNAVAILABLE: 'REJECTED',
  STEP_UNDONE: 'CANCELLED',
} as const satisfies Record<string, BookingStatus>;

export type RefusalCode = keyof typeof refusals;

/** Further reasons for which something asked of an existing booking is refused; they end no booking. */
export const operationRefusals = [
  'PAYMENT_ACTION_REQUIRED',
  'BOOKING_STATE_CONFLICT',
  'REFUND_EXCEEDS_PAID',
  'REFUND_DECIDED',
  'OWN_REFUND',
] as const;

/** Every business no there is. */
export type AnyRefusalCode = RefusalCode | (typeof operationRefusals)[number];

/** The status in which a refusal leaves a booking that was not confirmed. */
export function statusAfter(code: AnyRefusalCode): (typeof refusals)[RefusalCode] {
  return isRefusalCode(code) ? refusals[code] : 'CANCELLED';
}

/** What a refusal may say beside its code; nothing in it names a person. */
export interface RefusalDetails {
  readonly declineCode?: string | undefined;
  readonly roomTypeId?: string | undefined;
  readonly date?: string | undefined;
}

/** A refusal as data: the outcome of a booking that was not to be. */
export interface Refusal extends RefusalDetails {
  readonly code: AnyRefusalCode;
}

/** Whether a code is one of those that end a booking. */
export function isRefusalCode(code: string): code is RefusalCode {
  return code in refusals;
}

/** Whether a failure's type is a business refusal, as opposed to a fault that is retried. */
export function isAnyRefusalCode(code: string): code is AnyRefusalCode {
  return isRefusalCode(code) || operationRefusals.some((refusal) => refusal === code);
}
