import {
  bookStayContract,
  type CompensationDecision,
  type ConfirmRequest,
} from '@holdfast/domain/book-stay-contract';
import type { StepProgress } from '@holdfast/domain/saga-steps';
import { defineQuery, defineUpdate } from '@temporalio/workflow';

const { updates, queries } = bookStayContract;

/** Brings a card to a held booking; refused with NOT_HELD when the hold is committing, expired or not yet there. */
export const confirmUpdate = defineUpdate<void, [ConfirmRequest]>(updates.confirm);

/** Asks for the booking to be given up; false when its money is being captured or it has ended. */
export const cancelUpdate = defineUpdate<boolean>(updates.cancel);

/** The guest or the provider says that the guest has acted: the saga looks at once instead of at its next time. */
export const guestActedUpdate = defineUpdate<void>(updates.guestActed);

/** Retries, substitutes or writes off a stuck undo; refused with NOT_STUCK when there is none for the step. */
export const decideCompensationUpdate = defineUpdate<void, [CompensationDecision]>(
  updates.decideCompensation,
);

/** Moves the clock of a test booking forward by milliseconds (decision D10). */
export const advanceClockUpdate = defineUpdate<void, [number]>(updates.advanceClock);

/** Where the five steps stand now. */
export const progressQuery = defineQuery<StepProgress[]>(queries.progress);
