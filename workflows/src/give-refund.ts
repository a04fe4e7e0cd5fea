import { giveRefundContract, type RefundState } from '@holdfast/domain/refunds';
import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { bookingClock } from './booking-clock.ts';
import { insistence } from './insist.ts';
import { noteStanding } from './note-standing.ts';
import { ownForever, paymentRowsForever, paymentUndo } from './step-budgets.ts';

/** How long a refund waits for people and for the provider, in milliseconds. */
export interface RefundTimes {
  readonly reminderMillis: number;
  readonly escalationMillis: number;
  readonly repeatMillis: number;
  readonly pollMillis: number;
}

export interface GiveRefundInput {
  readonly refundId: string;
  readonly times?: Partial<RefundTimes>;
  /** From a run whose history was cut: since when it waits for a decision, and how often support was reminded. */
  readonly waiting?: { readonly since: number; readonly reminders: number };
}

const hour = 60 * 60_000;
const usualTimes: RefundTimes = {
  reminderMillis: 4 * hour,
  escalationMillis: 24 * hour,
  repeatMillis: 24 * hour,
  pollMillis: hour,
};
// How long whoever makes it look is kept waiting for what comes of that.
const moment = '8s';

const lookUpdate = defineUpdate<RefundState>(giveRefundContract.updates.look);
const ended: ReadonlySet<RefundState> = new Set(['REJECTED', 'SUCCEEDED', 'FAILED']);

/**
 * Follows one refund to its end: reminds support while it waits for a second person, gives the money back for as long
 * as that takes, and looks at the provider while the refund is on its way. The rows say how it stands, so that it may
 * be started again at any time, for a refund that failed late or is to be tried again.
 */
export async function giveRefund(input: GiveRefundInput): Promise<{ state: RefundState }> {
  const { refundId, times: given } = input;
  const times: RefundTimes = { ...usualTimes, ...given };
  const clock = bookingClock();
  const insist = insistence(clock);
  const note = noteStanding();
  let state: RefundState = 'APPROVED';
  let asked = 0;
  let seen = 0;
  let { since, reminders } = input.waiting ?? { since: clock.now(), reminders: 0 };
  const toldToLook = () => asked > seen;

  setHandler(lookUpdate, async () => {
    asked += 1;
    const turn = asked;
    await condition(() => seen >= turn, moment);
    return state;
  });

  async function look(): Promise<{ bookingId: string }> {
    const standing = await paymentRowsForever.readRefund({ refundId });
    await note(standing);
    state = standing.state;
    return standing;
  }

  async function pay(bookingId: string): Promise<void> {
    const step = 'refund';
    const end = await insist(
      { bookingId, step },
      () => paymentUndo.payRefund({ refundId }),
      () => asked,
    );
    if (end !== 'done') await paymentRowsForever.endRefundByHand({ refundId, decision: end });
    await look();
  }

  function nextReminder(): number {
    if (reminders === 0) return since + times.reminderMillis;
    return since + times.escalationMillis + (reminders - 1) * times.repeatMillis;
  }

  return CancellationScope.nonCancellable(async () => {
    for (;;) {
      const turn = asked;
      const { bookingId } = await look();
      if (state === 'APPROVED' || state === 'PENDING') await pay(bookingId);
      seen = turn;
      if (ended.has(state)) {
        await condition(() => toldToLook() || allHandlersFinished());
        // Nothing is awaited between the look and the return, so that no one is left unanswered (decision D18).
        if (!toldToLook()) return { state };
      } else if (state === 'AWAITING_APPROVAL') {
        if (!(await clock.sleepUntil(nextReminder(), toldToLook))) {
          reminders += 1;
          await ownForever.remindApproval({ bookingId, refundId, count: reminders });
        }
      } else {
        since = clock.now();
        await clock.sleepUntil(since + times.pollMillis, toldToLook);
      }
      if (workflowInfo().continueAsNewSuggested && !toldToLook() && allHandlersFinished()) {
        const waiting = { since, reminders };
        await continueAsNew<typeof giveRefund>({ refundId, times, waiting });
      }
    }
  });
}
