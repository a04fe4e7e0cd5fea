import type { BookingToStay } from '@holdfast/activities/booking/load-booking';
import type { BookingClock } from './booking-clock.ts';
import type { ConfirmationDesk } from './confirmation-desk.ts';
import { refusalOf, refused } from './refusal-of.ts';
import { ownForever, paymentForward } from './step-budgets.ts';
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
  const { bookingId, livemode } = booking;
  const request = {
    bookingId,
    sequence: paymentSequence,
    attempt,
    amount: booking.price,
    paymentMethodId,
    livemode,
  };
  return journal.run('authorize', async () => {
    let answer = await paymentForward.authorizePayment(request);
    // The guest's bank may ask for their consent: the hold is extended once while they give it (decision D8).
    const deadline = Math.max(expiresAt, clock.now()) + guestActionMillis;
    for (let asked = 0; answer.outcome === 'requires_action'; asked += 1) {
      if (asked === 0) {
        await ownForever.markActionRequired({
          bookingId,
          expiresAt: instant(deadline),
          steps: journal.steps(),
        });
      }
      const pause = askAgainMillis[Math.min(asked, askAgainMillis.length - 1)] ?? 30_000;
      await desk.waitForGuest(Math.min(clock.now() + pause, deadline));
      answer = await paymentForward.authorizePayment(request);
      if (answer.outcome === 'requires_action' && clock.now() >= deadline) throw refused('HOLD_EXPIRED');
    }
    return answer.captureBefore;
  });
}
