import type { SagaStep } from '@holdfast/domain/saga-steps';
import { workflowInfo } from '@temporalio/workflow';
import type { BookingClock } from '../booking-clock.ts';
import type { ParkedUndo, Undo } from '../compensations.ts';
import { untangle } from '../parked-undos.ts';
import { ownForever, ownUndo, paymentUndo } from '../step-budgets.ts';
import { stepJournal } from '../step-journal.ts';

/** What a change took, by which it is taken back. */
export interface TakenByChange {
  readonly operationId: string;
  readonly bookingId: string;
  readonly payerId: string;
  /** The number of its charge; 0 where nothing was charged. */
  readonly sequence: number;
  readonly livemode: boolean;
}

/** A change whose undo did not get through. */
export interface StuckChange {
  readonly taken: TakenByChange;
  readonly parked: readonly ParkedUndo[];
}

const nothing: Undo = async () => undefined;

/** How each step of a change is taken back. */
export function undosOf({ operationId, bookingId, payerId, sequence, livemode }: TakenByChange) {
  return {
    reserve: () => ownUndo.returnRoomChange({ changeId: operationId, bookingId }),
    authorize: () => paymentUndo.undoPayment({ bookingId: payerId, sequence, livemode }),
    confirm: nothing,
    // The undo of the authorization also takes back what was captured of it (decision D13).
    capture: nothing,
    notify: nothing,
  } satisfies Record<SagaStep, Undo>;
}

/** Tries what is stuck again until it gets through or a person decides; what is left when the history should be cut. */
export async function untangleChange(
  { taken, parked }: StuckChange,
  clock: BookingClock,
): Promise<StuckChange | undefined> {
  const { bookingId } = taken;
  const { workflowId } = workflowInfo();
  const noteUndone = (step: SagaStep) =>
    ownForever.resolveCompensation({ bookingId, step, workflowId, state: 'done', paymentStatus: null });
  const left = await untangle(bookingId, parked, undosOf(taken), noteUndone, clock, stepJournal());
  return left.length === 0 ? undefined : { taken, parked: left };
}
