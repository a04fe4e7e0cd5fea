import type { compensationStates } from '@holdfast/contracts/http/support/compensations';
import type { UndoStep } from '@holdfast/domain/saga-steps';
import type { CompensationRow } from '@holdfast/prisma-booking/compensations';

type State = (typeof compensationStates)[number];

/** After as many tries the pauses between them no longer grow (workflows/src/parked-undos.ts). */
export const quickTries = 4;

/** An undo as support sees it at an instant. */
export function compensationView(row: CompensationRow, now = new Date()) {
  return {
    id: `${row.bookingId}.${row.step}.${row.workflowId}`,
    bookingId: row.bookingId,
    step: row.step as UndoStep,
    state: stateOf(row),
    attempts: row.attempts,
    lastError: row.lastError,
    ageSeconds: Math.max(0, Math.floor((now.getTime() - row.createdAt.getTime()) / 1_000)),
    ...(row.nextTryAt === null ? {} : { nextTryAt: row.nextTryAt.toISOString() }),
    ...(row.decidedBy === null ? {} : { decidedBy: row.decidedBy }),
    ...(row.note === null ? {} : { note: row.note }),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Which rows are told as being in a state; those that are not at their end unless told. */
export function rowsIn(state: State | undefined) {
  if (state === undefined) return { state: 'stuck' };
  if (state === 'retrying') return { state: 'stuck', attempts: { lt: quickTries } };
  return state === 'stuck' ? { state, attempts: { gte: quickTries } } : { state };
}

function stateOf({ state, attempts }: CompensationRow): State {
  return state === 'stuck' && attempts < quickTries ? 'retrying' : (state as State);
}
