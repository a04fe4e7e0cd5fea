import type { BookingToStay } from '@holdfast/activities/booking/load-booking';
import { patched } from '@temporalio/workflow';
import type { BookingClock } from './booking-clock.ts';
import type { ConfirmationDesk } from './confirmation-desk.ts';
import { refusalOf, refused } from './refusal-of.ts';
import { ownForever, ownForward, paymentForward, paymentRowsForever } from './step-budgets.ts';
import { instant, type StepJournal } from './step-journal.ts';

interface Surroundings {
  readonly clock: BookingClock;
  readonly desk: ConfirmationDesk;
  readonly journal: StepJournal;
}

/** The booking's price is its first payment; later charges count on. */
export const paymentSequence = 1;
const maximumCards = 3;
const guestActionMillis = 15 * 60_000;
const askAgainMillis = [5_000, 10_000, 20_000, 30_000];

/** Authorizes the card that came with the request; the ISO instant before which it must be captured. */
export function authorizeOutright(
  booking: BookingToStay,
  expiresAt: number,
  surroundings: Surroundings,
): Promise<string> {
  return authorizeCard(booking, booking.paymentMethodId ?? '', 1, expiresAt, surroundings);
}

/** Holds the rooms until a card comes; a declined one leaves the hold, up to three cards (decision D7). */
export async function authorizeHeld(
  booking: BookingToStay,
  expiresAt: number,
  surroundings: Surroundings,
): Promise<string> {
  const { desk, journal } = surroundings;
  const { bookingId } = booking;
  desk.openHold();
  await ownForever.markHeld({ bookingId, expiresAt: instant(expiresAt), steps: journal.steps() });
  for (let attempt = 1; ; attempt += 1) {
    const { operationId, paymentMethodId } = await desk.nextCard(expiresAt);
    try {
      return await authorizeCard(booking, paymentMethodId, attempt, expiresAt, surroundings);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal?.code !== 'PAYMENT_DECLINED' || attempt === maximumCards) throw error;
      desk.openHold();
      const declineCode = refusal.declineCode ?? null;
      await ownForever.recordDecline({ bookingId, operationId, declineCode, steps: journal.steps() });
    }
  }
}

async function authorizeCard(
  booking: BookingToStay,
  paymentMethodId: string,
  attempt: number,
  expiresAt: number,
  { clock, desk, journal }: Surroundings,
): Promise<string> {
  const { bookingId, livemode, scriptedFault } = booking;
  const request = {
    bookingId,
    sequence: paymentSequence,
    attempt,
    amount: booking.price,
    paymentMethodId,
    livemode,
    scriptedFault,
  };
  return journal.run('authorize', async () => {
    let answer = await paymentForward.authorizePayment(request);
    // The guest's bank may ask for their consent: the hold is extended once while they give it (decision D8).
    const deadline = Math.max(expiresAt, clock.now()) + guestActionMillis;
    let lateOnesCount = false;
    for (let asked = 0; answer.outcome === 'requires_action'; asked += 1) {
      if (asked === 0) {
        await ownForever.markActionRequired({
          bookingId,
          expiresAt: instant(deadline),
          steps: journal.steps(),
        });
        lateOnesCount = patched('late-guest-action');
        if (lateOnesCount) await ownForever.extendHold({ bookingId, expiresAt: instant(deadline) });
      }
      const pause = askAgainMillis[Math.min(asked, askAgainMillis.length - 1)] ?? 30_000;
      await desk.waitForGuest(Math.min(clock.now() + pause, deadline));
      try {
        answer = await paymentForward.authorizePayment(request);
      } catch (error) {
        // A provider that is away for a while takes nothing from the time that the guest has.
        const final = refusalOf(error) !== undefined || clock.now() >= deadline;
        if (final || !patched('provider-away-while-guest-acts')) throw error;
      }
      if (answer.outcome === 'requires_action' && clock.now() >= deadline) {
        if (!lateOnesCount) throw refused('HOLD_EXPIRED');
        return closeGuestAction(request, clock);
      }
    }
    return answer.captureBefore;
  });
}

/**
 * The time is up: the provider is told that the guest may no longer act. Where the guest was faster, the hold goes on
 * if its rooms are still there, which nothing releases on time alone (decision D9); else the money is given back like
 * that of any booking that came to nothing.
 */
async function closeGuestAction(
  { bookingId, sequence, attempt }: { bookingId: string; sequence: number; attempt: number },
  clock: BookingClock,
): Promise<string> {
  const end = await paymentForward.closeGuestAction({ bookingId, sequence, attempt });
  if (end.outcome === 'closed') throw refused('HOLD_EXPIRED');
  await ownForward.extendHold({ bookingId, expiresAt: instant(clock.now() + guestActionMillis) });
  return end.captureBefore;
}

const awayAtMostMillis = 60 * 60_000;
const lookAgainMillis = 15_000;

/**
 * Keeps a hold whose guest agreed to wait until the payment provider is back, for an hour at most; meanwhile its
 * clock stands still (decisions D8, D15). The instant at which the hold is over then.
 */
export async function waitForProvider(
  bookingId: string,
  expiresAt: number,
  { clock, desk, journal }: Surroundings,
): Promise<number> {
  const begun = clock.now();
  const latest = begun + awayAtMostMillis;
  const holdUntil = async (until: number) => {
    await ownForever.extendHold({ bookingId, expiresAt: instant(until) });
    await ownForever.markHeld({ bookingId, expiresAt: instant(until), steps: journal.steps() });
  };
  for (let looks = 0; !(await paymentRowsForever.isProviderBack()); looks += 1) {
    if (clock.now() >= latest) throw refused('HOLD_EXPIRED');
    if (looks === 0) await holdUntil(latest);
    await desk.waitUnlessCancelled(Math.min(clock.now() + lookAgainMillis, latest));
  }
  const later = expiresAt + clock.now() - begun;
  if (later > expiresAt) await holdUntil(later);
  return later;
}
