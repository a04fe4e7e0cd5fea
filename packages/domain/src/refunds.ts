/** Why money is given back; support chooses from those marked so, the others are the platform's own. */
export const refundReasons = {
  GOODWILL: 'support',
  SERVICE_FAILURE: 'support',
  DUPLICATE_CHARGE: 'support',
  PRICE_ERROR: 'support',
  OTHER: 'support',
  CANCELLATION: 'platform',
  CHANGE: 'platform',
  NO_SHOW: 'platform',
  MOVED: 'platform',
  CLOSURE: 'platform',
  LATE_PAYMENT: 'platform',
} as const satisfies Record<string, 'support' | 'platform'>;
export type RefundReason = keyof typeof refundReasons;

/**
 * Where a refund stands. PENDING is with the provider; a FAILED one waits for support to try it again; PENDING and
 * SUCCEEDED count as given back, and everything but REJECTED and FAILED as promised.
 */
export const refundStates = [
  'AWAITING_APPROVAL',
  'REJECTED',
  'APPROVED',
  'PENDING',
  'SUCCEEDED',
  'FAILED',
] as const;
export type RefundState = (typeof refundStates)[number];

/** The names by which anyone outside reaches the workflow of one refund. */
export const giveRefundContract = {
  workflowType: 'giveRefund',
  workflowId: (refundId: string) => `refund-${refundId}`,
  /** Something about the refund changed: look at its row again. */
  updates: { look: 'look' },
} as const;

/** The reasons that support chooses from. */
export const supportRefundReasons = (Object.keys(refundReasons) as RefundReason[]).filter(
  (reason) => refundReasons[reason] === 'support',
);
