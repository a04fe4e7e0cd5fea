import type { ItineraryStay, ItineraryToBook } from '@holdfast/activities/booking/book-itinerary';
import { type Refusal, statusAfter } from '@holdfast/domain/refusals';
import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  ChildWorkflowFailure,
  setHandler,
} from '@temporalio/workflow';
import { authorizeOutright, paymentSequence } from './authorize.ts';
import type { BookStayResult } from './book-stay.ts';
import { advanceClockUpdate } from './book-stay-messages.ts';
import { bookingClock } from './booking-clock.ts';
import { type ParkedUndo, type Undo, undoStep } from './compensations.ts';
import { openConfirmationDesk } from './confirmation-desk.ts';
import { type Charge, chargesOf, jointJournal, paymentStatusOf } from './itinerary/charges.ts';
import { leaveStuck, runPart } from './itinerary/stay-part.ts';
import { refusalOf, refused } from './refusal-of.ts';
import { captureMarginMillis, ownForever, paymentUndo, paymentUntil } from './step-budgets.ts';
import { instant, stepJournal } from './step-journal.ts';

/**
 * Books several stays, all or none: all are reserved → each currency is authorized → all are confirmed → each currency
 * is captured → all are told. What concerns one stay is done by short children; the money is this saga's own. Whatever
 * fails before everything is captured takes all of it back (docs/adr/0019-itineraries.md).
 */
export async function bookItinerary({ itineraryId }: { itineraryId: string }): Promise<BookStayResult> {
  const clock = bookingClock();
  const desk = openConfirmationDesk(clock);
  let livemode = true;
  setHandler(advanceClockUpdate, clock.advance, {
    validator: (_millis: number) => {
      if (livemode) throw ApplicationFailure.nonRetryable('LIVE_CLOCK', 'LIVE_CLOCK');
    },
  });
  return CancellationScope.nonCancellable(async () => {
    const itinerary = await ownForever.loadItinerary({ itineraryId });
    if (itinerary === null) return { outcome: 'already_settled' };
    livemode = itinerary.livemode;
    return carryThrough(itineraryId, itinerary, { clock, desk });
  });
}

type Surroundings = Pick<Parameters<typeof authorizeOutright>[2], 'clock' | 'desk'>;

async function carryThrough(
  itineraryId: string,
  { livemode, stays, whole }: ItineraryToBook,
  { clock, desk }: Surroundings,
): Promise<BookStayResult> {
  const journals = new Map(stays.map(({ bookingId }) => [bookingId, stepJournal()]));
  const journalOf = ({ bookingId }: ItineraryStay) => journals.get(bookingId) ?? stepJournal();
  const charges = chargesOf(stays, journalOf);
  const undos: Undo[] = [];
  const stuck = new Map<string, ParkedUndo[]>();
  let confirming = false;

  const everyStay = (action: (stay: ItineraryStay) => Promise<unknown>) => allOf(stays.map(action));

  async function undoOrPark(charge: Charge | ItineraryStay, step: ParkedUndo['step'], undo: Undo) {
    const { bookingId, journal } =
      'payer' in charge
        ? { bookingId: charge.payer.bookingId, journal: charge.journal }
        : { bookingId: charge.bookingId, journal: journalOf(charge) };
    const lastError = await undoStep(journal, step, undo);
    if (lastError === undefined) return;
    stuck.set(bookingId, [...(stuck.get(bookingId) ?? []), { step, attempts: 1, lastError }]);
  }

  async function takeSteps(): Promise<void> {
    const expiresAt = clock.now() + Math.min(...stays.map(({ holdTtlSeconds }) => holdTtlSeconds)) * 1000;
    undos.push(() =>
      everyStay((stay) =>
        undoOrPark(stay, 'reserve', () => runPart({ part: 'release', bookingId: stay.bookingId })),
      ),
    );
    await everyStay((stay) =>
      journalOf(stay).run('reserve', () => runPart({ part: 'reserve', stay, expiresAt: instant(expiresAt) })),
    );
    desk.refuseIfCancelled();

    for (const charge of charges) {
      undos.push(() => undoOrPark(charge, 'authorize', () => undoCharge(charge)));
      const around = { clock, desk, journal: charge.journal };
      try {
        charge.captureBefore = await authorizeOutright(charge.payer, expiresAt, around);
      } catch (error) {
        charge.declined = refusalOf(error)?.code === 'PAYMENT_DECLINED';
        throw error;
      }
      desk.refuseIfCancelled();
    }

    confirming = true;
    undos.push(() =>
      everyStay((stay) =>
        undoOrPark(stay, 'confirm', () => runPart({ part: 'withdraw', bookingId: stay.bookingId })),
      ),
    );
    await everyStay((stay) =>
      journalOf(stay).run('confirm', () => {
        const steps = journalOf(stay).stepsWhenDone('confirm');
        return runPart({ part: 'confirm', bookingId: stay.bookingId, steps });
      }),
    );

    desk.closeForCapture();
    for (const { payer, captureBefore, journal } of charges) {
      const remainingMillis = Date.parse(captureBefore ?? '') - captureMarginMillis - Date.now();
      const payment = { bookingId: payer.bookingId, sequence: paymentSequence };
      await journal.run('capture', () => paymentUntil(remainingMillis).capturePayment(payment));
    }
  }

  // It also takes back what was captured (decision D13): a currency that had its turn before one that was refused.
  async function undoCharge(charge: Charge): Promise<void> {
    charge.undone = 'AUTHORIZED';
    const payment = { bookingId: charge.payer.bookingId, sequence: paymentSequence, livemode };
    const { outcome } = await paymentUndo.undoPayment(payment);
    charge.undone = ({ nothing: 'NONE', voided: 'VOIDED', refunded: 'REFUNDED' } as const)[outcome];
  }

  async function rollBack(refusal: Refusal): Promise<BookStayResult> {
    for (const undo of undos.reverse()) await undo();
    await ownForever.closeItinerary({
      itineraryId,
      status: confirming ? 'CANCELLED' : statusAfter(refusal.code),
      refusal,
      stays: stays.map((stay) => ({
        bookingId: stay.bookingId,
        steps: journalOf(stay).steps(),
        paymentStatus: paymentStatusOf(charges.find(({ payer }) => payer.bookingId === stay.payerId)),
      })),
    });
    for (const [bookingId, parked] of stuck) {
      const paid = charges.find(({ payer }) => payer.bookingId === bookingId)?.stays ?? [];
      const paysFor = paid.map((stay) => stay.bookingId).filter((id) => id !== bookingId);
      await leaveStuck({ part: 'untangle', bookingId, livemode, paysFor, parked });
    }
    return refusal;
  }

  try {
    if (!whole) throw refused('CANCELLED_ON_REQUEST');
    await takeSteps();
  } catch (error) {
    return rollBack(refusalOf(error) ?? giveUp(error));
  }
  // The money is taken: from here nothing is undone, it only goes on (decision D5).
  await jointJournal([...journals.values()]).run('notify', () =>
    ownForever.settleItinerary({
      itineraryId,
      stays: stays.map((stay) => ({
        bookingId: stay.bookingId,
        steps: journalOf(stay).stepsWhenDone('notify'),
      })),
    }),
  );
  return { outcome: 'confirmed' };
}

/** Waits for all, and only then throws the first failure: what is still under way could not be undone. */
async function allOf(actions: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(actions);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** A fault that outlived its budget ends the itinerary; anything else is a bug, which never does (decision D19). */
function giveUp(error: unknown): Refusal {
  if (error instanceof ActivityFailure && error.activityType === 'capturePayment') {
    return { code: 'PAYMENT_FAILED' };
  }
  const fault = [ActivityFailure, ApplicationFailure, ChildWorkflowFailure].some(
    (kind) => error instanceof kind,
  );
  if (!fault) throw error;
  return { code: 'DEPENDENCY_UNAVAILABLE' };
}
