import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import type { PartnerClient, PartnerSchemas } from '@holdfast/sdk/partner';
import { eventually } from './eventually.ts';

type Booking = PartnerSchemas['Booking'];
type Order = PartnerSchemas['CreatePartnerBooking'];

/** The call whose answer is lost, as a partner keeps it before calling. */
export interface LostCall {
  readonly idempotencyKey: string;
  readonly body: Order;
}

/** A fetch whose connection breaks in the middle of the call, whatever the platform has done by then. */
export async function breakOff(request: Request): Promise<Response> {
  const connection = new AbortController();
  const answer = fetch(request, { signal: connection.signal }).catch(() => {});
  const moment = new Promise((resolve) => setTimeout(resolve, 30));
  await Promise.race([answer, moment]);
  connection.abort();
  throw new TypeError('The connection broke.');
}

/**
 * Asks for the booking and does not get the answer, as a process does that is restarted in the middle.
 * @returns what has to be kept to find the booking again
 */
export async function loseAnswer(broken: PartnerClient, body: Order): Promise<LostCall> {
  const idempotencyKey = crypto.randomUUID();
  try {
    await broken.createBooking({ body, idempotencyKey });
  } catch (error) {
    if (error instanceof HoldfastError && error.code === 'NETWORK_ERROR') return { idempotencyKey, body };
    throw error;
  }
  throw new Error('The answer was not lost.');
}

/** Finds the booking by the partner's own reference; it may still be on its way to the platform. */
export function findByReference(partner: PartnerClient, { body: { reference } }: LostCall): Promise<Booking> {
  return eventually(`a booking with the reference ${reference}`, async () => {
    const { items } = await partner.listBookings({ query: { reference } });
    return items[0];
  });
}

/** Makes the same call again: with the same key it is the same booking, and the answer is the one that was lost. */
export function askAgain(partner: PartnerClient, { idempotencyKey, body }: LostCall): Promise<Booking> {
  return partner.createBooking({ body, idempotencyKey });
}
