/** Every way in which the provider's books, ours and the bookings can disagree, and what support reads of it. */
export const findingKinds = {
  UNKNOWN_CHARGE: 'The provider took or holds money that no payment of ours knows.',
  CAPTURE_UNRECORDED: 'The provider captured money that our payment does not count as captured.',
  CAPTURE_MISSING: 'We count money as captured that the provider has not captured.',
  CAPTURED_AMOUNT_DIFFERS: 'Provider and payment name different captured amounts or currencies.',
  AUTHORIZATION_LEFT_OPEN: 'Money is still held on a card for a booking that has ended.',
  AUTHORIZATION_LAPSING: 'Held money lapses within a day and its booking is not settled.',
  MONEY_AFTER_UNDO: 'The provider has money of a payment that was undone.',
  UNKNOWN_REFUND: 'The provider gave money back that no refund of ours knows.',
  REFUND_MISSING: 'We count a refund as given that the provider does not have.',
  REFUND_AMOUNT_DIFFERS: 'Provider and refund name different amounts or currencies.',
  REFUND_STATE_DIFFERS: 'The provider says differently of a refund than we do.',
  UNKNOWN_DISPUTE: 'A charge is disputed that no payment of ours knows.',
  DISPUTE_UNRECORDED: 'The provider says differently of a dispute than we do.',
  POSTING_MISSING: 'Money moved without a posting in the ledger.',
  LEDGER_DIFFERS: "The ledger's provider account of a payment is not what the provider has.",
  LEDGER_UNBALANCED: 'The accounts of a currency do not sum to zero.',
  BOOKING_UNPAID: 'A confirmed booking has not been paid in full.',
  BOOKING_MONEY_DIFFERS: 'The money kept by the payments is not what their bookings say.',
  ENDED_WITH_MONEY: 'A booking that came to nothing has kept money.',
  BOOKING_REFUND_DIFFERS: 'Booking and payment name different states or amounts of a refund.',
} as const satisfies Record<string, string>;
export type FindingKind = keyof typeof findingKinds;

/** OPEN waits for a person; HEALED came right by itself or by what the run did; CLOSED was accepted by support. */
export const findingStates = ['OPEN', 'HEALED', 'CLOSED'] as const;
export type FindingState = (typeof findingStates)[number];

/** A run and the part of the books it looks at. Instants are ISO 8601. */
export interface ReconciliationStart {
  readonly runId: string;
  readonly from: string;
  readonly until: string;
  readonly trigger: 'SCHEDULE' | 'MANUAL';
}

/** The names by which a run is started by hand; the schedule starts the same workflow without a start. */
export const reconcilePaymentsContract = {
  workflowType: 'reconcilePayments',
  workflowId: (runId: string) => `reconcile-payments-${runId}`,
} as const;
