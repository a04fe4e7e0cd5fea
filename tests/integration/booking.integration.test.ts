import { audit } from '@holdfast/tests/audit/audit';
import { mailsTo } from '@holdfast/tests/audit/mails';
import { type BookingRequest, bookingRequest, post, read } from '@holdfast/tests/platform/book';
import { sellRooms, testStayAmountMinor } from '@holdfast/tests/platform/sell-rooms';
import { newGuest, type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.stop());

async function expectSound(...requests: BookingRequest[]): Promise<void> {
  const bookingIds = requests.map(({ bookingId }) => bookingId);
  const mailSink = platform.apps['mail-sink'].url;
  expect(await audit({ databases: platform.databases, bookingIds, mailSink })).toEqual([]);
}

describe('one call', () => {
  test('books a stay: rooms taken, money captured, mail sent, and every step can be seen', async () => {
    const { roomTypeId } = await sellRooms(platform.databases, 1);
    const request = bookingRequest(platform, roomTypeId);
    const answer = await request.send();
    expect(answer).toMatchObject({
      status: 201,
      body: {
        id: request.bookingId,
        status: 'CONFIRMED',
        paymentStatus: 'CAPTURED',
        totalPrice: { amountMinor: testStayAmountMinor, currency: 'EUR' },
      },
    });
    const { body } = await read(platform, request, '/progress');
    expect(body.steps?.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'reserve done',
      'authorize done',
      'confirm done',
      'capture done',
      'notify done',
    ]);
    await expectSound(request);
    const [mail] = await mailsTo(platform.apps['mail-sink'].url, request.guest.email);
    expect(mail?.subject).toContain(answer.body.number);
  });

  test('the same request sent 20 times at once is one booking, one charge and one mail', async () => {
    const { roomTypeId } = await sellRooms(platform.databases, 5);
    const request = bookingRequest(platform, roomTypeId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => request.send()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1);
    const nights = await platform.databases.inventory.query(
      'SELECT reserved FROM nights WHERE room_type_id = $1',
      [roomTypeId],
    );
    expect(nights.rows).toEqual([{ reserved: 1 }, { reserved: 1 }, { reserved: 1 }]);
    await expectSound(request);
  });

  test('the same key with another body is refused, with the same body it is answered again', async () => {
    const { roomTypeId } = await sellRooms(platform.databases, 5);
    const guest = newGuest();
    const key = crypto.randomUUID();
    const url = `${platform.apps['customer-api'].url}/api/v1/bookings`;
    const body = {
      roomTypeId,
      checkIn: '2027-03-27',
      checkOut: '2027-03-30',
      guests: 2,
      paymentMethodId: 'pm_card_visa',
    };
    const first = await post(platform, guest, url, body, key);
    const again = await post(platform, guest, url, body, key);
    const other = await post(platform, guest, url, { ...body, guests: 1 }, key);
    expect(again).toEqual(first);
    expect(other).toMatchObject({ status: 422, body: { error: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  test('50 buyers of the last 3 rooms: exactly 3 get one', async () => {
    const { roomTypeId } = await sellRooms(platform.databases, 3);
    const requests = Array.from({ length: 50 }, () => bookingRequest(platform, roomTypeId));
    const answers = await Promise.all(requests.map((request) => request.send()));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(47);
    expect(refused.every(({ body }) => body.error === 'ROOM_NOT_AVAILABLE')).toBe(true);
    const nights = await platform.databases.inventory.query(
      'SELECT reserved FROM nights WHERE room_type_id = $1',
      [roomTypeId],
    );
    expect(nights.rows).toEqual([{ reserved: 3 }, { reserved: 3 }, { reserved: 3 }]);
    const accepted = await platform.databases.booking.query<{ id: string }>(
      'SELECT id FROM bookings WHERE room_type_id = $1',
      [roomTypeId],
    );
    const known = new Set(accepted.rows.map(({ id }) => id));
    await expectSound(...requests.filter(({ bookingId }) => known.has(bookingId)));
  });

  test.each([
    ['pm_card_chargeDeclined', 'generic_decline'],
    ['pm_card_chargeDeclinedInsufficientFunds', 'insufficient_funds'],
  ])('%s is declined and the rooms are given back', async (paymentMethodId, declineCode) => {
    const { roomTypeId } = await sellRooms(platform.databases, 1);
    const request = bookingRequest(platform, roomTypeId, { paymentMethodId });
    const answer = await request.send();
    expect(answer).toMatchObject({ status: 402, body: { error: 'PAYMENT_DECLINED' } });
    expect(JSON.stringify(answer.body)).toContain(declineCode);
    expect(await request.send()).toMatchObject({ status: 402 });
    const next = bookingRequest(platform, roomTypeId);
    expect(await next.send()).toMatchObject({ status: 201, body: { status: 'CONFIRMED' } });
    await expectSound(request, next);
  });

  test("a card that needs the guest's bank is carried on when the guest has acted", async () => {
    const { roomTypeId } = await sellRooms(platform.databases, 1);
    const request = bookingRequest(platform, roomTypeId, {
      paymentMethodId: 'pm_card_threeDSecure2Required',
    });
    const answer = await request.send();
    expect(answer).toMatchObject({
      status: 202,
      body: { status: 'PENDING', paymentStatus: 'REQUIRES_ACTION' },
    });
    const { type, url } = answer.body.nextAction as { type: string; url: string };
    expect(type).toBe('redirect');
    // The bank's page sends the browser back to the booking, which waits there for the provider's webhook.
    const body = new URLSearchParams({ outcome: 'succeed' });
    const { status, headers } = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    expect([status, new URL(headers.get('location') ?? '').pathname]).toEqual([
      303,
      `/bookings/${request.bookingId}`,
    ]);
    await expect
      .poll(async () => (await read(platform, request)).body.status, { timeout: 30_000, interval: 200 })
      .toBe('CONFIRMED');
    await expectSound(request);
  });
});

describe('two calls', () => {
  const confirmUrl = (request: BookingRequest) =>
    `${platform.apps['customer-api'].url}/api/v1/bookings/${request.bookingId}/confirm`;

  test('hold, then confirm with a second card after the first is declined', async () => {
    const { roomTypeId } = await sellRooms(platform.databases, 1);
    const request = bookingRequest(platform, roomTypeId, { paymentMethodId: undefined });
    const held = await request.send();
    expect(held).toMatchObject({ status: 201, body: { status: 'PENDING' } });
    expect(held.body.expiresAt).toBeDefined();
    const declined = await post(platform, request.guest, confirmUrl(request), {
      paymentMethodId: 'pm_card_chargeDeclined',
    });
    expect(declined).toMatchObject({ status: 402 });
    const key = crypto.randomUUID();
    const paid = await post(
      platform,
      request.guest,
      confirmUrl(request),
      { paymentMethodId: 'pm_card_visa' },
      key,
    );
    expect(paid).toMatchObject({ body: { status: 'CONFIRMED' } });
    const again = await post(
      platform,
      request.guest,
      confirmUrl(request),
      { paymentMethodId: 'pm_card_visa' },
      key,
    );
    expect(again).toEqual(paid);
    await expectSound(request);
  });

  test("someone else's booking is not found", async () => {
    const { roomTypeId } = await sellRooms(platform.databases, 1);
    const request = bookingRequest(platform, roomTypeId, { paymentMethodId: undefined });
    await request.send();
    const stranger = await post(platform, newGuest(), confirmUrl(request), {
      paymentMethodId: 'pm_card_visa',
    });
    expect(stranger).toMatchObject({ status: 404, body: { error: 'NOT_FOUND' } });
  });
});
