/** Where each kind of work waits for a worker; a role of apps/worker serves one or more of them. */
export const taskQueues = {
  bookings: 'bookings',
  /** Life after booking: `manageStay`, refunds, itineraries, closures (decision D16). */
  stays: 'stays',
  payments: 'payments',
  sweeps: 'sweeps',
} as const;

export type TaskQueue = keyof typeof taskQueues;
