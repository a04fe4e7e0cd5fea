import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Booking } from '@holdfast/contracts/http/booking';
import type { BookingProgress } from '@holdfast/contracts/http/booking-progress';
import { callApi } from './call-api.ts';
import { guests, type Stay } from './find-stay.ts';

/** A booking that reached its end, and how long that took. */
export interface FinishedBooking {
  booking: Booking;
  progress: BookingProgress;
  /** From the request to the end that the guest sees. */
  elapsedMillis: number;
  /** The API's answer to the request itself. */
  status: number;
}

const patienceMs = 60_000;

/**
 * Books a stay in one call and follows it until nothing is under way any more.
 * @throws when the API refuses the request itself or the booking reaches no end within a minute
 */
export async function makeBooking(customerApi: string, stay: Stay): Promise<FinishedBooking> {
  const since = performance.now();
  const idempotencyKey = `demo-${randomUUID()}`;
  const answer = await callApi<Partial<Booking> & { message?: string; details?: unknown }>(
    customerApi,
    '/bookings',
    {
      method: 'POST',
      idempotencyKey,
      body: {
        roomTypeId: stay.roomTypeId,
        checkIn: stay.checkIn,
        checkOut: stay.checkOut,
        guests,
        paymentMethodId: 'pm_card_visa',
      },
    },
  );
  const id = answer.body.id ?? (await findId(customerApi, since));
  if (id === undefined) throw new Error(`the API answered ${answer.status}: ${answer.body.message ?? ''}`);
  const finished = await follow(customerApi, id);
  const elapsedMillis =
    answer.body.status === finished.booking.status ? answer.elapsedMillis : performance.now() - since;
  return { ...finished, elapsedMillis, status: answer.status };
}

/** A refusal is answered with a problem instead of the booking; the newest one is then ours. */
async function findId(customerApi: string, since: number): Promise<string | undefined> {
  const { body } = await callApi<{ items?: Booking[] }>(customerApi, '/bookings?pageSize=1');
  const newest = body.items?.[0];
  const startedAt = Date.now() - (performance.now() - since) - 1000;
  return newest && Date.parse(newest.createdAt) >= startedAt ? newest.id : undefined;
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
