import type { SagaStep } from './saga-steps.ts';

/** The names by which anyone outside reaches the saga; workflows/ implements them, packages/temporal calls them. */
export const bookStayContract = {
  workflowType: 'bookStay',
  workflowId: (bookingId: string) => `book-${bookingId}`,
  updates: {
    confirm: 'confirm',
    cancel: 'cancel',
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

/** What a person decided about an undo that does not get through. */
export interface CompensationDecision {
  readonly step: SagaStep;
  readonly decision: 'retry' | 'write_off';
}
