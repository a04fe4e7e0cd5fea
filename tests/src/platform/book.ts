import { deriveId } from '@holdfast/domain/derive-id';
import { testStay } from './sell-rooms.ts';
import { type Guest, newGuest, type Platform } from './start-platform.ts';

/** An answer of the customer API. */
export interface Answer {
  readonly status: number;
  readonly body: {
    readonly id?: string;
    readonly number?: string;
    readonly status?: string;
    readonly paymentStatus?: string;
    readonly error?: string;
    readonly steps?: readonly { step: string; state: string; lastFault?: string }[];
    readonly [member: string]: unknown;
  };
}

/** A request for a booking, with the id it will have however the answer is lost. */
export interface BookingRequest {
  readonly bookingId: string;
  readonly guest: Guest;
  /** Sends it, as often as you like: it is the same request each time. `edge` is another instance of the API. */
  send(edge?: string): Promise<Answer>;
}

/** Prepares a request, by a guest of its own unless told; nothing is sent yet. */
export function bookingRequest(
  platform: Platform,
  roomTypeId: string,
  change: Record<string, unknown> = {},
  { guest = newGuest(), idempotencyKey = crypto.randomUUID() as string } = {},
): BookingRequest {
  const route = 'POST /api/v1/bookings';
  const body = { roomTypeId, ...testStay, guests: 2, paymentMethodId: 'pm_card_visa', ...change };
  return {
    bookingId: deriveId('bk', { livemode: false, accountId: guest.id, route, idempotencyKey }),
    guest,
    send: (edge = platform.apps['customer-api'].url) =>
      post(platform, guest, `${edge}/api/v1/bookings`, body, idempotencyKey),
  };
}

/** POSTs on behalf of a guest. */
export async function post(
  platform: Platform,
  guest: Guest,
  url: string,
  body: object,
  idempotencyKey: string = crypto.randomUUID(),
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await platform.tokenOf(guest)}`,
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** Reads what the API says under a path of the booking, such as `/progress`. */
export async function read(platform: Platform, request: BookingRequest, path = ''): Promise<Answer> {
  const edge = platform.apps['customer-api'].url;
  const response = await fetch(`${edge}/api/v1/bookings/${request.bookingId}${path}`, {
    headers: { authorization: `Bearer ${await platform.tokenOf(request.guest)}` },
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
