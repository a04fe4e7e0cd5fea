import type { StayOperationKind } from '@holdfast/domain/manage-stay-contract';
import {
  ApplicationFailure,
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { advanceClockUpdate } from './book-stay-messages.ts';
import { bookingClock } from './booking-clock.ts';
import { operateUpdate } from './manage-stay-messages.ts';
import { cancel } from './stay/cancel.ts';
import { change, move } from './stay/change.ts';
import { dispute } from './stay/dispute.ts';
import { noShow } from './stay/no-show.ts';
import { type Ended, ended, outcomeOf, type Program } from './stay/operation.ts';
import { approveRefund, endRefund, refund, rejectRefund, retryRefund } from './stay/refund.ts';
import { type StuckChange, untangleChange } from './stay/undo-change.ts';
import { ownForever } from './step-budgets.ts';

export interface ManageStayInput {
  readonly bookingId: string;
  /** Undos left over from a run whose history was cut. */
  readonly stuck?: StuckChange;
}

const programs: Record<StayOperationKind, Program> = {
  cancel,
  change,
  move,
  refund,
  approve_refund: approveRefund,
  reject_refund: rejectRefund,
  retry_refund: retryRefund,
  end_refund: endRefund,
  no_show: noShow,
  dispute,
};

/** Operations on a booking that has no outcome yet are refused, but for giving it up. */
const beforeOutcome: ReadonlySet<StayOperationKind> = new Set(['cancel']);
const idle = '1m';

/**
 * Life after booking: carries out what is asked of one booking, one thing at a time, so that no two operations race
 * (decision D18). It closes when it has been idle for a minute; the next operation starts it again.
 */
export async function manageStay({ bookingId, stuck }: ManageStayInput): Promise<void> {
  const clock = bookingClock();
  let livemode = true;
  let waiting = 0;
  let served = 0;
  let left = stuck;
  let turn: Promise<void> = Promise.resolve();

  async function untangle(): Promise<void> {
    if (left !== undefined) left = await untangleChange(left, clock);
  }

  async function carryOut(operationId: string): Promise<void> {
    const found = await ownForever.readOperation({ operationId });
    if (found === null || found.outcome !== null) return;
    const { operation } = found;
    livemode = operation.livemode;
    const possible = operation.settled || beforeOutcome.has(operation.kind);
    const { outcome, tell, stuck }: Ended = possible
      ? await programs[operation.kind](operation, clock).catch((error) => ({ outcome: outcomeOf(error) }))
      : ended('BOOKING_STATE_CONFLICT');
    await ownForever.endOperation({ operationId, outcome, tell: tell ?? null });
    left = stuck;
    await untangle();
  }

  setHandler(operateUpdate, async ({ operationId }) => {
    waiting += 1;
    // In a scope of its own, because a step that was begun is never cancelled in the middle (decision D12).
    turn = turn.then(() => CancellationScope.nonCancellable(() => carryOut(operationId)));
    try {
      await turn;
    } finally {
      waiting -= 1;
      served += 1;
    }
  });
  setHandler(advanceClockUpdate, clock.advance, {
    validator: (_millis: number) => {
      if (livemode) throw ApplicationFailure.nonRetryable('LIVE_CLOCK', 'LIVE_CLOCK');
    },
  });

  if (left !== undefined) {
    waiting += 1;
    turn = untangle();
    await turn;
    waiting -= 1;
  }
  for (;;) {
    const seen = served;
    const asked = await condition(() => waiting > 0 || served !== seen, idle);
    await condition(() => waiting === 0 && allHandlersFinished());
    if (left !== undefined || workflowInfo().continueAsNewSuggested) {
      await continueAsNew<typeof manageStay>({ bookingId, ...(left !== undefined && { stuck: left }) });
    }
    // Nothing is awaited between the look and the return, so that no operation slips in between (decision D18).
    if (!asked && waiting === 0 && allHandlersFinished()) return;
  }
}
