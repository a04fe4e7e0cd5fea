/** The names by which anyone outside reaches a hotel's closure; workflows/ implements them. */
export const closeHotelContract = {
  workflowType: 'closeHotel',
  workflowId: (closureId: string) => `closure-${closureId}`,
  updates: { pause: 'pause', resume: 'resume' },
} as const;

/** What becomes of the bookings: another room where one is found and else their money, or their money. */
export const closureModes = ['REBOOK', 'REFUND'] as const;
export type ClosureMode = (typeof closureModes)[number];

export const closureStates = ['RUNNING', 'PAUSED', 'DONE'] as const;
export type ClosureState = (typeof closureStates)[number];

/** What became of one booking. PENDING ones are still to come; FAILED ones need a person. */
export const closureItemStates = ['PENDING', 'REBOOKED', 'REFUNDED', 'SKIPPED', 'FAILED'] as const;
export type ClosureItemState = (typeof closureItemStates)[number];
