import type { ChangePlan, StayOperation } from '@holdfast/activities/booking/operate-stay';
import type { BookingClock } from '../booking-clock.ts';
import { type Compensations, compensations } from '../compensations.ts';
import { refused } from '../refusal-of.ts';
import {
  captureMarginMillis,
  ownForever,
  ownForward,
  paymentForward,
  paymentRowsForever,
  paymentUntil,
} from '../step-budgets.ts';
import { instant, type StepJournal, stepJournal } from '../step-journal.ts';
import { type Ended, ended, giveBack, outcomeOf, type Program } from './operation.ts';
import { undosOf } from './undo-change.ts';

/** Other dates or rooms: a higher price is charged, a lower one given back. */
export const change: Program = async (operation, clock) => {
  const changed = await changeStay(operation, clock);
  if (!('plan' in changed)) return changed;
  const { from, to, difference } = changed.plan;
  const refund = await giveBack(operation, Math.max(0, -difference.amountMinor), 'CHANGE');
  return {
    outcome: { code: 'DONE', from, to: { ...to }, ...refund },
    tell: { event: 'BookingChanged', template: 'booking-changed' },
  };
};

/** Other rooms at the price that was agreed, and something for the trouble (decision D34). */
export const move: Program = async (operation, clock) => {
  const changed = await changeStay(operation, clock);
  if (!('plan' in changed)) return changed;
  const { from, to } = changed.plan;
  const refund = await giveBack(operation, Number(operation.request.compensationMinor), 'MOVED');
  return {
    outcome: { code: 'DONE', from, to: { ...to }, ...refund },
    tell: { event: 'BookingChanged', template: 'booking-moved' },
  };
};

/**
 * Takes what the new stay lacks, then the money, then writes the booking, and only then gives back what the old one
 * no longer needs (decision D17): until the booking is written, any failure leaves it as it was.
 */
async function changeStay(
  operation: StayOperation,
  clock: BookingClock,
): Promise<Ended | { readonly plan: ChangePlan }> {
  const { operationId, bookingId, payerId, livemode } = operation;
  const planned = await ownForever.planChange({ operationId, at: instant(clock.now()) });
  if (!('plan' in planned)) return ended(planned.code);
  const { plan } = planned;
  const taken = { operationId, bookingId, payerId, sequence: plan.sequence, livemode };
  const journal = stepJournal();
  const undo = compensations(journal);
  try {
    const { checkIn, checkOut, lines } = plan;
    undo.push('reserve', undosOf(taken).reserve);
    await journal.run('reserve', () =>
      ownForward.prepareRoomChange({ changeId: operationId, bookingId, checkIn, checkOut, lines, livemode }),
    );
    const chargedMinor = Math.max(0, plan.difference.amountMinor);
    if (chargedMinor > 0) {
      undo.push('authorize', undosOf(taken).authorize);
      await charge(operation, plan, journal);
    }
    const { to: stay, hotelId, roomTypeId } = plan;
    const target = { operationId, bookingId, stay, hotelId, roomTypeId, chargedMinor };
    if (!(await ownForever.changeBooking(target))) throw refused('BOOKING_STATE_CONFLICT');
  } catch (error) {
    return takeBack(outcomeOf(error), undo, taken);
  }
  await ownForever.applyRoomChange({ changeId: operationId });
  return { plan };
}

async function takeBack(
  outcome: Ended['outcome'],
  undo: Compensations,
  taken: Parameters<typeof undosOf>[0],
): Promise<Ended> {
  const parked = await undo.undoAll();
  return parked.length === 0 ? { outcome } : { outcome, stuck: { taken, parked } };
}

/** Takes what the new stay costs more, from the card given or the one that paid before. */
async function charge(operation: StayOperation, plan: ChangePlan, journal: StepJournal): Promise<void> {
  const { payerId: bookingId, livemode } = operation;
  const { sequence, difference: amount } = plan;
  const paymentMethodId = plan.paymentMethodId ?? (await paymentRowsForever.readCard({ bookingId }));
  if (paymentMethodId === null) throw refused('PAYMENT_DECLINED');
  const authorization = await journal.run('authorize', () =>
    paymentForward.authorizePayment({ bookingId, sequence, attempt: 1, amount, paymentMethodId, livemode }),
  );
  // Nobody waits at the bank's page while a change holds rooms twice: another card is asked for.
  if (authorization.outcome === 'requires_action') throw refused('PAYMENT_ACTION_REQUIRED');
  const remainingMillis = Date.parse(authorization.captureBefore) - captureMarginMillis - Date.now();
  await journal.run('capture', () => paymentUntil(remainingMillis).capturePayment({ bookingId, sequence }));
}
