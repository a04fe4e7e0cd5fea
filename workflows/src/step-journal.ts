import { type SagaStep, type StepProgress, stepsNotStarted } from '@holdfast/domain/saga-steps';
import { faultCode, refusalOf } from './refusal-of.ts';

/** Keeps where each of the five steps stands, for the progress Query and for the booking's history (decision D20). */
export interface StepJournal {
  steps(): StepProgress[];
  /** The steps as they will stand once the write that carries them has landed. */
  stepsWhenDone(step: SagaStep): StepProgress[];
  mark(step: SagaStep, change: Partial<StepProgress>): void;
  /** Runs a step and notes how it went; a failure is noted and thrown on. */
  run<T>(step: SagaStep, action: () => Promise<T>): Promise<T>;
}

export function stepJournal(): StepJournal {
  const journal = new Map<SagaStep, StepProgress>(stepsNotStarted().map((entry) => [entry.step, entry]));

  function mark(step: SagaStep, change: Partial<StepProgress>): void {
    journal.set(step, { ...(journal.get(step) ?? { step, state: 'waiting' }), ...change });
  }

  const steps = () => [...journal.values()];
  return {
    steps,
    stepsWhenDone: (step) =>
      steps().map((entry) =>
        entry.step === step ? { ...entry, state: 'done', finishedAt: instant() } : entry,
      ),
    mark,
    async run(step, action) {
      mark(step, { state: 'running', startedAt: instant(), finishedAt: undefined, reason: undefined });
      try {
        const result = await action();
        mark(step, { state: 'done', finishedAt: instant() });
        return result;
      } catch (error) {
        const refusal = refusalOf(error);
        mark(step, {
          state: refusal === undefined ? 'failed' : 'refused',
          finishedAt: instant(),
          reason: refusal?.code ?? faultCode(error),
        });
        throw error;
      }
    },
  };
}

/** The workflow's present instant as ISO 8601 text; the same again when the history is replayed. */
export function instant(millis = Date.now()): string {
  return new Date(millis).toISOString();
}
