/** The five steps of a booking, in the order they are taken. */
export const sagaSteps = ['reserve', 'authorize', 'confirm', 'capture', 'notify'] as const;
export type SagaStep = (typeof sagaSteps)[number];

/** What may be tried again until it gets through: a step's undo, or money that is to be given back. */
export const undoSteps = [...sagaSteps, 'refund', 'late_payment'] as const;
export type UndoStep = (typeof undoSteps)[number];

/** `refused` is a business no; `failed` is a fault that outlived its budget; `stuck` is an undo a person must see. */
export type StepState =
  | 'waiting'
  | 'running'
  | 'retrying'
  | 'done'
  | 'refused'
  | 'failed'
  | 'undoing'
  | 'undone'
  | 'stuck';

/** Where one step stands. Times are ISO 8601 instants. */
export interface StepProgress {
  readonly step: SagaStep;
  readonly state: StepState;
  readonly startedAt?: string | undefined;
  readonly finishedAt?: string | undefined;
  readonly undoneAt?: string | undefined;
  readonly reason?: string | undefined;
}

/** All five steps waiting: the progress of a booking nothing has happened to. */
export function stepsNotStarted(): StepProgress[] {
  return sagaSteps.map((step) => ({ step, state: 'waiting' }));
}
