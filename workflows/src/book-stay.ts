import type { BookingToStay } from '@holdfast/activities/booking/load-booking';
import { type Refusal, statusAfter } from '@holdfast/domain/refusals';
import type { SagaStep } from '@holdfast/domain/saga-steps';
import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  continueAsNew,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { authorizeHeld, authorizeOutright, paymentSequence, waitForProvider } from './authorize.ts';
import { advanceClockUpdate, progressQuery } from './book-stay-messages.ts';
import { bookingClock } from './booking-clock.ts';
import { captureOrRenew } from './capture-or-renew.ts';
import { compensations, type ParkedUndo, type Undo } from './compensations.ts';
import { openConfirmationDesk } from './confirmation-desk.ts';
import { untangle } from './parked-undos.ts';
import { refusalOf } from './refusal-of.ts';
import { ownForever, ownForward, ownUndo, paymentUndo } from './step-budgets.ts';
import { instant, stepJournal } from './step-journal.ts';

export interface BookStayInput {
  readonly bookingId: string;
  /** Undos left over from a run whose history was cut. */
  readonly parked?: readonly ParkedUndo[];
}

/** How the saga ended; refusals are results, so that a failed workflow always means a bug (decision D19). */
export type BookStayResult = { readonly outcome: 'confirmed' | 'already_settled' } | Refusal;

/**
 * Books a stay: reserve → authorize → confirm → capture → notify, or undoes what was begun (architecture.md).
 * Everything it needs is read from the booking's row, so that anyone may start it who knows the id.
 */
export async function bookStay({ bookingId, parked }: BookStayInput): Promise<BookStayResult> {
  const clock = bookingClock();
  const journal = stepJournal();
  const desk = openConfirmationDesk(clock);
  const undo = compensations(journal);
  let livemode = true;
  setHandler(progressQuery, journal.steps);
  setHandler(advanceClockUpdate, clock.advance, {
    validator: (_millis: number) => {
      if (livemode) throw ApplicationFailure.nonRetryable('LIVE_CLOCK', 'LIVE_CLOCK');
    },
  });

  const payment = { bookingId, sequence: paymentSequence };
  let undonePayment: 'NONE' | 'VOIDED' | 'REFUNDED' | 'AUTHORIZED' = 'NONE';
  const nothing: Undo = async () => undefined;
  const undos: Record<SagaStep, Undo> = {
    reserve: () => ownUndo.releaseRooms({ bookingId }),
    authorize: async () => {
      undonePayment = 'AUTHORIZED';
      const { outcome } = await paymentUndo.undoPayment({ ...payment, livemode });
      undonePayment = ({ nothing: 'NONE', voided: 'VOIDED', refunded: 'REFUNDED' } as const)[outcome];
    },
    confirm: () => ownUndo.withdrawConfirmation({ bookingId }),
    // The undo of the authorization also takes back what was captured of it (decision D13).
    capture: nothing,
    notify: nothing,
  };

  async function takeSteps(booking: BookingToStay): Promise<void> {
    let expiresAt = clock.now() + booking.holdTtlSeconds * 1000;
    undo.push('reserve', undos.reserve);
    await journal.run('reserve', () =>
      ownForward.reserveRooms({ ...booking, expiresAt: instant(expiresAt) }),
    );
    desk.refuseIfCancelled();
    if (booking.waitForProvider)
      expiresAt = await waitForProvider(bookingId, expiresAt, { clock, desk, journal });

    undo.push('authorize', undos.authorize);
    const authorize = booking.paymentMethodId === null ? authorizeHeld : authorizeOutright;
    const captureBefore = await authorize(booking, expiresAt, { clock, desk, journal });
    desk.refuseIfCancelled();

    undo.push('confirm', undos.confirm);
    await journal.run('confirm', async () => {
      await ownForward.bookRooms({ bookingId });
      await ownForward.confirmBooking({ bookingId, steps: journal.stepsWhenDone('confirm') });
    });

    desk.closeForCapture();
    await journal.run('capture', () => captureOrRenew(payment, captureBefore));
  }

  async function rollBack(refusal: Refusal): Promise<BookStayResult> {
    const stuck = await undo.undoAll();
    await ownForever.closeBooking({
      bookingId,
      status: undo.has('confirm') ? 'CANCELLED' : statusAfter(refusal.code),
      refusal,
      paymentStatus:
        refusal.code === 'PAYMENT_DECLINED' && undonePayment !== 'AUTHORIZED' ? 'FAILED' : undonePayment,
      steps: journal.steps(),
    });
    return finishUndoing(refusal, stuck);
  }

  async function noteUndone(step: SagaStep): Promise<void> {
    const paymentStatus = step === 'authorize' ? undonePayment : null;
    const { workflowId } = workflowInfo();
    await ownForever.resolveCompensation({ bookingId, step, workflowId, state: 'done', paymentStatus });
  }

  async function finishUndoing<R extends BookStayResult>(
    result: R,
    stuck: readonly ParkedUndo[],
  ): Promise<R> {
    const left = await untangle(bookingId, stuck, undos, noteUndone, clock, journal);
    if (left.length > 0) await continueAsNew<typeof bookStay>({ bookingId, parked: left });
    return result;
  }

  return CancellationScope.nonCancellable(async () => {
    if (parked !== undefined) return finishUndoing({ outcome: 'already_settled' }, parked);
    const booking = await ownForever.loadBooking({ bookingId });
    if (booking === null) return { outcome: 'already_settled' };
    livemode = booking.livemode;
    try {
      await takeSteps(booking);
    } catch (error) {
      return rollBack(refusalOf(error) ?? giveUp(error));
    }
    // The money is taken: from here nothing is undone, it only goes on (decision D5).
    await journal.run('notify', () =>
      ownForever.settleBooking({ bookingId, steps: journal.stepsWhenDone('notify') }),
    );
    return { outcome: 'confirmed' };
  });
}

const capturing = new Set(['capturePayment', 'renewAuthorization']);

/** A fault that outlived its budget ends the booking; anything else is a bug, which never does (decision D19). */
function giveUp(error: unknown): Refusal {
  if (error instanceof ActivityFailure) {
    return { code: capturing.has(error.activityType) ? 'PAYMENT_FAILED' : 'DEPENDENCY_UNAVAILABLE' };
  }
  throw error;
}
