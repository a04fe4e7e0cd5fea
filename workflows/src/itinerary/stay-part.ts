import type { ItineraryStay } from '@holdfast/activities/booking/book-itinerary';
import { bookItineraryContract, type ItineraryPart } from '@holdfast/domain/book-itinerary-contract';
import type { Refusal } from '@holdfast/domain/refusals';
import type { StepProgress } from '@holdfast/domain/saga-steps';
import {
  ApplicationFailure,
  executeChild,
  ParentClosePolicy,
  startChild,
  type WorkflowResultType,
} from '@temporalio/workflow';
import type { bookItineraryStay } from '../book-itinerary-stay.ts';
import type { ParkedUndo } from '../compensations.ts';

/** What a child does for one stay: each part is short, so that nothing has to be told to a running child. */
export type StayPart =
  | { readonly part: 'reserve'; readonly stay: ItineraryStay; readonly expiresAt: string }
  | { readonly part: 'confirm'; readonly bookingId: string; readonly steps: readonly StepProgress[] }
  | { readonly part: 'withdraw' | 'release'; readonly bookingId: string }
  | StuckPart;

/** The undos of one stay that did not get through; with the payment's, the bookings it was to pay for too. */
export interface StuckPart {
  readonly part: 'untangle';
  readonly bookingId: string;
  readonly livemode: boolean;
  readonly paysFor: readonly string[];
  readonly parked: readonly ParkedUndo[];
}

/** A part's end as data, so that a failed child always means a bug (decision D19). */
export type StayPartEnd =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'fault'; readonly code: string };

const { stayWorkflowType, stayWorkflowId } = bookItineraryContract;

/** Has a child do its part; throws its refusal, or a fault that outlived its budget. */
export async function runPart(part: StayPart): Promise<void> {
  const bookingId = part.part === 'reserve' ? part.stay.bookingId : part.bookingId;
  const end: WorkflowResultType<typeof bookItineraryStay> = await executeChild<typeof bookItineraryStay>(
    stayWorkflowType,
    childOf(bookingId, part.part, part),
  );
  if (end.outcome === 'done') return;
  if (end.outcome === 'fault') throw ApplicationFailure.nonRetryable(end.code, end.code);
  const { code, ...details } = end.refusal;
  throw ApplicationFailure.create({ type: code, message: code, nonRetryable: true, details: [details] });
}

/** Leaves stuck undos to a child of their own that outlives the itinerary's saga. */
export async function leaveStuck(part: StuckPart): Promise<void> {
  await startChild<typeof bookItineraryStay>(stayWorkflowType, childOf(part.bookingId, part.part, part));
}

function childOf(bookingId: string, name: ItineraryPart, part: StayPart) {
  return {
    workflowId: stayWorkflowId(bookingId, name),
    args: [part] as [StayPart],
    // A part that has begun is carried through, whatever becomes of its parent.
    parentClosePolicy: ParentClosePolicy.ABANDON,
    workflowTaskTimeout: '10s' as const,
  };
}
