/** What a partner can have a test booking go through, by the header Holdfast-Test. */
export const scriptedFaults = [
  'sold_out',
  'price_changed',
  'payment_declined',
  'payment_requires_action',
  'payment_timeout',
  'capture_fails',
  'refund_fails',
] as const;
export type ScriptedFault = (typeof scriptedFaults)[number];
