import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Booking } from '@holdfast/contracts/http/booking';
import type { BookingProgress } from '@holdfast/contracts/http/booking-progress';
import type { Problem } from '@holdfast/contracts/http/problem';
import { callApi } from './call-api.ts';
import { guests, type Stay } from './find-stay.ts';

/** A booking that reached its end, and how long that took. */
export interface FinishedBooking {
  booking: Booking;
  progress: BookingProgress;
  /** From the request to the end that the guest sees. */
  elapsedMillis: number;
}

const patienceMs = 60_000;

/**
 * Books a stay in one call and follows it until nothing is under way any more.
 * @throws when the API refuses the request itself or the booking reaches no end within a minute
 */
export async function makeBooking(customerApi: string, stay: Stay): Promise<FinishedBooking> {
  const since = performance.now();
  const idempotencyKey = `demo-${randomUUID()}`;
  const answer = await callApi<Partial<Booking> & Partial<Problem>>(customerApi, '/bookings', {
    method: 'POST',
    idempotencyKey,
    body: {
      roomTypeId: stay.roomTypeId,
      checkIn: stay.checkIn,
      checkOut: stay.checkOut,
      guests,
      paymentMethodId: 'pm_card_visa',
    },
  });
  // A refusal is answered with a problem, which names the booking it is about.
  const id = answer.body.id ?? answer.body.bookingId;
  if (id === undefined) throw new Error(`the API answered ${answer.status}: ${answer.body.message ?? ''}`);
  const finished = await follow(customerApi, id);
  // 202 means that the end came after the answer.
  const elapsedMillis = answer.status === 202 ? performance.now() - since : answer.elapsedMillis;
  return { ...finished, elapsedMillis };
}

async function follow(
  customerApi: string,
  id: string,
): Promise<{ booking: Booking; progress: BookingProgress }> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { body: booking } = await callApi<Booking>(customerApi, `/bookings/${id}`);
    const { body: progress } = await callApi<BookingProgress>(customerApi, `/bookings/${id}/progress`);
    const moving = progress.steps.some(({ state }) => ['running', 'retrying', 'undoing'].includes(state));
    if (booking.status !== 'PENDING' && !moving) return { booking, progress };
    if (Date.now() > deadline) throw new Error(`booking ${id} is still ${booking.status} after a minute`);
    await sleep(100);
  }
}
