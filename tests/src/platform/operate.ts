import { ask, type EdgeAnswer } from './ask.ts';
import type { Answer, BookingRequest } from './book.ts';
import { post } from './book.ts';
import { type Guest, newGuest, type Platform } from './start-platform.ts';

/** The guest of a booking asks something of it, at a path such as `/cancel`. */
export function askAsGuest(
  platform: Platform,
  { bookingId, guest }: BookingRequest,
  path: string,
  body: object = {},
  key?: string,
): Promise<Answer> {
  return post(
    platform,
    guest,
    `${platform.apps['customer-api'].url}/api/v1/bookings/${bookingId}${path}`,
    body,
    key,
  );
}

/** Two people who work for support. */
export const supporters: readonly [Guest, Guest] = [newGuest(), newGuest()];

/** Support asks something, at a path of its API such as `/refunds/re_x/approve`. */
export async function askAsSupport(
  platform: Platform,
  path: string,
  body: object,
  { by = supporters[0], key = crypto.randomUUID() as string } = {},
): Promise<EdgeAnswer> {
  return ask(`${platform.apps['support-api']?.url}/support/v1${path}`, {
    token: await platform.tokenOf(by, ['SUPPORT'], 'support'),
    idempotencyKey: key,
    body,
  });
}

/** What support sends to give back an amount. */
export function goodwill(amountMinor: number) {
  return { amountMinor, reason: 'GOODWILL', note: 'of a test' } as const;
}
