import type { SagaStep } from '@holdfast/domain/saga-steps';
import { faultCode } from './refusal-of.ts';
import { instant, type StepJournal } from './step-journal.ts';

/** Takes a step back. Safe when nothing happened, and leaves a tombstone so that nothing lands later (decision D11). */
export type Undo = () => Promise<unknown>;

/** An undo that did not get through and waits to be tried again. */
export interface ParkedUndo {
  readonly step: SagaStep;
  readonly attempts: number;
  readonly lastError: string;
}

/** The undos of the steps begun so far. */
export interface Compensations {
  /** Registers an undo; to be called before the step it undoes. */
  push(step: SagaStep, undo: Undo): void;
  has(step: SagaStep): boolean;
  /** Undoes what was begun, last first, each on its own: one that fails is returned and the others go on. */
  undoAll(): Promise<ParkedUndo[]>;
}

export function compensations(journal: StepJournal): Compensations {
  const undos: { step: SagaStep; undo: Undo }[] = [];
  return {
    push(step, undo) {
      undos.push({ step, undo });
    },
    has: (step) => undos.some((entry) => entry.step === step),
    async undoAll() {
      const parked: ParkedUndo[] = [];
      for (const { step, undo } of undos.reverse()) {
        const lastError = await undoStep(journal, step, undo);
        if (lastError !== undefined) parked.push({ step, attempts: 1, lastError });
      }
      return parked;
    },
  };
}

/** Runs one undo and notes it in the journal; the code of the fault when it did not get through. */
export async function undoStep(
  journal: StepJournal,
  step: SagaStep,
  undo: Undo,
): Promise<string | undefined> {
  journal.mark(step, { state: 'undoing' });
  try {
    await undo();
    journal.mark(step, { state: 'undone', undoneAt: instant() });
    return undefined;
  } catch (error) {
    const lastError = faultCode(error);
    journal.mark(step, { state: 'stuck', reason: lastError });
    return lastError;
  }
}
