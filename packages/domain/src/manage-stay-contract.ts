import type { CalendarDate } from './calendar-date.ts';
import type { CancellationReason } from './cancellation-reasons.ts';
import type { RefundReason } from './refunds.ts';

/** The names by which anyone outside reaches life after booking; workflows/ implements them. */
export const manageStayContract = {
  workflowType: 'manageStay',
  workflowId: (bookingId: string) => `stay-${bookingId}`,
  updates: {
    operate: 'operate',
    decideCompensation: 'decideCompensation',
    advanceClock: 'advanceClock',
  },
} as const;

/** Dates, rooms and price of a booking as its row has them. */
export interface StayOnRow {
  readonly checkIn: CalendarDate;
  readonly checkOut: CalendarDate;
  readonly rooms: number;
  readonly totalMinor: number;
}

/** What is asked of a booking after it was made; each is a row of `operations`, whose `request` is one of these. */
export interface OperationRequests {
  /** Ends the booking; the refund follows the policy unless support waives the fee, with a reason. */
  readonly cancel: { readonly waiveFee: boolean; readonly reason?: CancellationReason };
  /** Other dates or rooms at a price agreed at the edge; `terms` are those of the new stay. */
  readonly change: {
    /** The stay as the edge saw it when it priced the new one; another meanwhile is a conflict. */
    readonly from: StayOnRow;
    readonly checkIn: CalendarDate;
    readonly checkOut: CalendarDate;
    readonly rooms: number;
    readonly guests: number;
    readonly totalMinor: number;
    readonly terms: unknown;
    /** For a higher price; null for the card the booking was paid with. */
    readonly paymentMethodId: string | null;
  };
  /** Other rooms at no cost to the guest, in this hotel or another (decision D34). */
  readonly move: {
    readonly hotelId: string;
    readonly roomTypeId: string;
    readonly terms: unknown;
    /** Given back for the trouble. */
    readonly compensationMinor: number;
  };
  readonly refund: {
    readonly amountMinor: number;
    readonly reason: RefundReason;
    /** Whether a second person must agree, by the threshold of the currency (decision D17). */
    readonly needsApproval: boolean;
  };
  readonly approve_refund: { readonly refundId: string };
  readonly reject_refund: { readonly refundId: string };
  readonly retry_refund: { readonly refundId: string };
  /** A refund that failed is ended by a person: given back in another way, or not at all. */
  readonly end_refund: { readonly refundId: string; readonly decision: 'substitute' | 'write_off' };
  readonly no_show: Record<string, never>;
  /** Looks at what the provider says of a dispute, after sending what support wrote where there is something. */
  readonly dispute: { readonly disputeId: string; readonly evidenceId?: string };
}

export const stayOperationKinds = [
  'cancel',
  'change',
  'move',
  'refund',
  'approve_refund',
  'reject_refund',
  'retry_refund',
  'end_refund',
  'no_show',
  'dispute',
] as const satisfies readonly (keyof OperationRequests)[];
/** The operations that `manageStay` carries out, one at a time for a booking. */
export type StayOperationKind = (typeof stayOperationKinds)[number];

/** How a stay operation ended: DONE, or why not. Amounts are minor units of the booking's currency. */
export interface StayOutcome {
  readonly code: StayOutcomeCode;
  readonly refundId?: string;
  readonly refundState?: string;
  readonly refundMinor?: number;
  readonly declineCode?: string;
  /** What a cancellation kept. */
  readonly feeMinor?: number;
  /** How a change altered the stay. */
  readonly from?: StayOnRow;
  readonly to?: StayOnRow;
}

/** Every end of a stay operation but faults, which are retried. */
export const stayOutcomeCodes = [
  'DONE',
  'AWAITING_APPROVAL',
  'BOOKING_STATE_CONFLICT',
  'ROOM_NOT_AVAILABLE',
  'PAYMENT_DECLINED',
  'PAYMENT_ACTION_REQUIRED',
  'PAYMENT_FAILED',
  'DEPENDENCY_UNAVAILABLE',
  'REFUND_EXCEEDS_PAID',
  'REFUND_DECIDED',
  'OWN_REFUND',
  'BOOKING_DISPUTED',
] as const;
export type StayOutcomeCode = (typeof stayOutcomeCodes)[number];
