import type { CompensationDecision } from '@holdfast/domain/book-stay-contract';
import type { SagaStep } from '@holdfast/domain/saga-steps';
import { ApplicationFailure, setHandler, workflowInfo } from '@temporalio/workflow';
import { decideCompensationUpdate } from './book-stay-messages.ts';
import type { BookingClock } from './booking-clock.ts';
import { type ParkedUndo, type Undo, undoStep } from './compensations.ts';
import { retryPauseMillis } from './retry-pause.ts';
import { ownForever } from './step-budgets.ts';
import { instant, type StepJournal } from './step-journal.ts';

/**
 * Tries parked undos again on a durable timer, or when a person says so, until each got through or was written
 * off (decision D12). Returns those that are left when the history should be cut and the loop continued as new.
 */
export async function untangle(
  bookingId: string,
  stuck: readonly ParkedUndo[],
  undos: Record<SagaStep, Undo>,
  undone: (step: SagaStep) => Promise<void>,
  clock: BookingClock,
  journal: StepJournal,
): Promise<ParkedUndo[]> {
  const { workflowId } = workflowInfo();
  let parked = [...stuck];
  const decisions: CompensationDecision[] = [];
  setHandler(
    decideCompensationUpdate,
    (decision) => {
      decisions.push(decision);
    },
    {
      validator: ({ step }) => {
        if (parked.some((undo) => undo.step === step)) return;
        throw ApplicationFailure.nonRetryable('NOT_STUCK', 'NOT_STUCK');
      },
    },
  );

  async function tryAgain(undo: ParkedUndo): Promise<void> {
    const lastError = await undoStep(journal, undo.step, undos[undo.step]);
    const others = parked.filter(({ step }) => step !== undo.step);
    if (lastError === undefined) {
      parked = others;
      await undone(undo.step);
    } else {
      parked = [...others, { step: undo.step, attempts: undo.attempts + 1, lastError }];
    }
  }

  while (parked.length > 0 && !workflowInfo().continueAsNewSuggested) {
    const nextTry = clock.now() + Math.min(...parked.map(({ attempts }) => retryPauseMillis(attempts)));
    for (const undo of parked) {
      await ownForever.parkCompensation({ bookingId, workflowId, ...undo, nextTryAt: instant(nextTry) });
    }
    await clock.sleepUntil(nextTry, () => decisions.length > 0);
    const decision = decisions.shift();
    if (decision !== undefined && decision.decision !== 'retry') {
      const { step } = decision;
      parked = parked.filter((undo) => undo.step !== step);
      const state = decision.decision === 'write_off' ? 'written_off' : 'substituted';
      await ownForever.resolveCompensation({ bookingId, step, workflowId, state, paymentStatus: null });
    } else {
      for (const undo of parked.filter(({ step }) => decision === undefined || step === decision.step)) {
        await tryAgain(undo);
      }
    }
  }
  return parked;
}
