/** The names by which anyone outside reaches an erasure; workflows/ implements it. */
export const eraseGuestContract = {
  workflowType: 'eraseGuest',
  workflowId: (subjectId: string) => `erase-${subjectId}`,
} as const;

/** Who is to be forgotten, and by which request: ids only. */
export interface EraseGuestInput {
  readonly erasureId: string;
  readonly subjectId: string;
}

export const erasureStates = ['RUNNING', 'DONE'] as const;
export type ErasureState = (typeof erasureStates)[number];

/** What was done about a person, in counts and never in values. */
export interface ErasureCertificate {
  /** Whether there was an account; a partner's guest has none. */
  readonly accounts: number;
  readonly cards: number;
  readonly guests: number;
  readonly bookings: number;
  readonly waitingEntries: number;
  readonly reviews: number;
  /** What stays, because the law wants books to be kept. */
  readonly kept: readonly string[];
}

/** What no erasure touches: what books are made of, by numbers that lead to nobody any more. */
export const keptByLaw = [
  'booking numbers',
  'dates of stays',
  'hotels and room types',
  'prices, payments and refunds',
  'loyalty points',
] as const;
