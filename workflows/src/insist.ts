import type { CompensationDecision } from '@holdfast/domain/book-stay-contract';
import type { UndoStep } from '@holdfast/domain/saga-steps';
import { ApplicationFailure, setHandler, workflowInfo } from '@temporalio/workflow';
import { decideCompensationUpdate } from './book-stay-messages.ts';
import type { BookingClock } from './booking-clock.ts';
import { faultCode } from './refusal-of.ts';
import { retryPauseMillis } from './retry-pause.ts';
import { ownForever } from './step-budgets.ts';
import { instant } from './step-journal.ts';

/** How a step that had to get through ended. */
export type InsistedEnd = 'done' | 'substitute' | 'write_off';

/**
 * Makes a step get through: after each try that used up its budget it is parked for support to see, and tried again
 * on a durable timer, or at once when `changes` counts on or a person says so, until a person decides otherwise
 * (decision D12).
 */
export function insistence(clock: BookingClock) {
  let stuck: UndoStep | undefined;
  const decisions: CompensationDecision['decision'][] = [];
  setHandler(decideCompensationUpdate, ({ decision }) => void decisions.push(decision), {
    validator: ({ step }) => {
      if (step !== stuck) throw ApplicationFailure.nonRetryable('NOT_STUCK', 'NOT_STUCK');
    },
  });

  return async function insist(
    { bookingId, step }: { readonly bookingId: string; readonly step: UndoStep },
    act: () => Promise<unknown>,
    changes: () => number = () => 0,
  ): Promise<InsistedEnd> {
    const undo = { bookingId, step, workflowId: workflowInfo().workflowId };
    for (let attempts = 1; ; attempts += 1) {
      const known = changes();
      try {
        await act();
        if (stuck !== undefined) {
          await ownForever.resolveCompensation({ ...undo, state: 'done', paymentStatus: null });
        }
        stuck = undefined;
        return 'done';
      } catch (error) {
        const nextTry = clock.now() + retryPauseMillis(attempts);
        const lastError = faultCode(error);
        const nextTryAt = instant(nextTry);
        await ownForever.parkCompensation({ ...undo, attempts, lastError, nextTryAt });
        stuck = step;
        await clock.sleepUntil(nextTry, () => decisions.length > 0 || changes() !== known);
      }
      const decision = decisions.shift() ?? 'retry';
      if (decision !== 'retry') {
        stuck = undefined;
        const state = decision === 'write_off' ? 'written_off' : 'substituted';
        await ownForever.resolveCompensation({ ...undo, state, paymentStatus: null });
        return decision;
      }
    }
  };
}
