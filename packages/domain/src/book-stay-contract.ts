import type { UndoStep } from './saga-steps.ts';

/** The names by which anyone outside reaches the saga; workflows/ implements them, packages/temporal calls them. */
export const bookStayContract = {
  workflowType: 'bookStay',
  workflowId: (bookingId: string) => `book-${bookingId}`,
  updates: {
    confirm: 'confirm',
    cancel: 'cancel',
    guestActed: 'guestActed',
    decideCompensation: 'decideCompensation',
    advanceClock: 'advanceClock',
  },
  queries: { progress: 'progress' },
} as const;

/** A card to pay a held booking with. The operation's id is the Update's id, so that a retry meets the same one. */
export interface ConfirmRequest {
  readonly operationId: string;
  readonly paymentMethodId: string;
}

/** What a person decided about an undo that does not get through; what they wrote of it is in the database. */
export interface CompensationDecision {
  readonly step: UndoStep;
  /** `substitute`: it was done in another way, which the note says; `write_off`: it will not be done. */
  readonly decision: 'retry' | 'substitute' | 'write_off';
}
