/** The names by which anyone outside reaches the workflow that gives back money which arrived too late. */
export const undoLatePaymentContract = {
  workflowType: 'undoLatePayment',
  workflowId: ({ bookingId, sequence }: { bookingId: string; sequence: number }) =>
    `late-${bookingId}-${sequence}`,
} as const;
