/** The states of a booking's payment, kept apart from the booking's own (architecture.md, data rules). */
export const paymentStatuses = [
  'NONE',
  'REQUIRES_ACTION',
  'AUTHORIZED',
  'CAPTURED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
  'VOIDED',
  'FAILED',
] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];
