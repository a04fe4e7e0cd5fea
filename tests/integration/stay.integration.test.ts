import { audit } from '@holdfast/tests/audit/audit';
import { type Answer, type BookingRequest, bookingRequest, post, read } from '@holdfast/tests/platform/book';
import { breakProvider } from '@holdfast/tests/platform/break-things';
import { sellNights, sellRooms, testStayAmountMinor } from '@holdfast/tests/platform/sell-rooms';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { replayRun } from '@holdfast/tests/replay/replay-run';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform({}, { support: true });
});
afterAll(() => platform?.stop());

async function expectSound(...requests: BookingRequest[]): Promise<void> {
  const bookingIds = requests.map(({ bookingId }) => bookingId);
  expect(await audit({ databases: platform.databases, bookingIds })).toEqual([]);
}

async function booked(change: Record<string, unknown> = {}, rooms = 2) {
  const { roomTypeId } = await sellRooms(platform.databases, rooms);
  const request = bookingRequest(platform, roomTypeId, change);
  const answer = await request.send();
  return { roomTypeId, request, answer };
}

function ask(request: BookingRequest, path: string, body: object = {}, key?: string): Promise<Answer> {
  const url = `${platform.apps['customer-api'].url}/api/v1/bookings/${request.bookingId}${path}`;
  return post(platform, request.guest, url, body, key);
}

/** The provider may take longer than the answer waits, so the booking is read until it says so. */
async function expectRefunded(request: BookingRequest, amountMinor: number): Promise<void> {
  await expect
    .poll(async () => (await read(platform, request)).body, { timeout: 20_000 })
    .toMatchObject({ paymentStatus: 'REFUNDED', refunded: { amountMinor } });
}

async function reserved(roomTypeId: string): Promise<number[]> {
  const { rows } = await platform.databases.inventory.query<{ reserved: number }>(
    'SELECT reserved FROM nights WHERE room_type_id = $1 ORDER BY date',
    [roomTypeId],
  );
  return rows.map((row) => row.reserved);
}

describe('cancelling', () => {
  test('does what it said beforehand: rooms and money back, told once', async () => {
    const { request, roomTypeId } = await booked();
    const preview = await read(platform, request, '/cancellation');
    expect(preview).toMatchObject({
      status: 200,
      body: { refund: { amountMinor: testStayAmountMinor }, fee: { amountMinor: 0 }, refundPercent: 100 },
    });
    const answer = await ask(request, '/cancel');
    expect(answer).toMatchObject({
      status: 200,
      body: {
        status: 'CANCELLED',
        paymentStatus: 'REFUNDED',
        refunded: { amountMinor: testStayAmountMinor },
      },
    });
    expect(await reserved(roomTypeId)).toEqual([0, 0, 0]);
    await expectSound(request);
  });

  test('with the same key 10 times, and with other keys, is one cancellation and one refund', async () => {
    const { request } = await booked();
    const key = crypto.randomUUID();
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => ask(request, '/cancel', {}, key)),
      ...Array.from({ length: 5 }, () => ask(request, '/cancel')),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const refunds = await platform.databases.sandbox.query(
      'SELECT refunds.id FROM refunds JOIN payment_intents ON payment_intents.id = payment_intent_id WHERE booking_id = $1',
      [request.bookingId],
    );
    expect(refunds.rows).toHaveLength(1);
    await expectSound(request);
  });

  test('a hold ends it at once', async () => {
    const { request, roomTypeId } = await booked({ paymentMethodId: undefined });
    expect(await ask(request, '/cancel')).toMatchObject({ status: 200, body: { status: 'CANCELLED' } });
    expect(await reserved(roomTypeId)).toEqual([0, 0, 0]);
    await expectSound(request);
  });

  test('while the booking is being made has one outcome, and nothing is left taken', async () => {
    const { roomTypeId } = await sellRooms(platform.databases, 1);
    const request = bookingRequest(platform, roomTypeId);
    await breakProvider(platform, {
      operation: 'confirm',
      kind: 'unavailable',
      times: 3,
      bookingId: request.bookingId,
    });
    const booking = request.send();
    while ((await read(platform, request)).status !== 200) await new Promise((wait) => setTimeout(wait, 20));
    const [made, cancelled] = await Promise.all([booking, ask(request, '/cancel')]);
    expect([200, 202]).toContain(cancelled.status);
    expect([201, 202, 409]).toContain(made.status);
    await expectSound(request);
    expect((await read(platform, request)).body.status).toBe('CANCELLED');
    expect(await reserved(roomTypeId)).toEqual([0, 0, 0]);
  });

  test("someone else's booking is not there", async () => {
    const { request } = await booked();
    const stranger = bookingRequest(platform, 'rt_x').guest;
    const url = `${platform.apps['customer-api'].url}/api/v1/bookings/${request.bookingId}/cancel`;
    expect(await post(platform, stranger, url, {})).toMatchObject({ status: 404 });
  });
});

describe('changing dates', () => {
  test('to more nights charges the difference as the preview said', async () => {
    const { request, roomTypeId } = await booked();
    await sellNights(platform.databases, roomTypeId, [30], 1);
    const stay = { checkIn: '2027-03-27', checkOut: '2027-03-31' };
    const preview = await read(platform, request, `/change?${new URLSearchParams(stay)}`);
    expect(preview).toMatchObject({
      status: 200,
      body: { available: true, difference: { amountMinor: testStayAmountMinor / 3 } },
    });
    expect(await ask(request, '/change', stay)).toMatchObject({
      status: 200,
      body: { status: 'CONFIRMED', ...stay, totalPrice: { amountMinor: (testStayAmountMinor / 3) * 4 } },
    });
    expect(await reserved(roomTypeId)).toEqual([1, 1, 1, 1]);
    await expectSound(request);
    // What was charged twice goes back twice.
    expect(await ask(request, '/cancel')).toMatchObject({ status: 200, body: { status: 'CANCELLED' } });
    await expectRefunded(request, (testStayAmountMinor / 3) * 4);
    expect(await reserved(roomTypeId)).toEqual([0, 0, 0, 0]);
    await expectSound(request);
  });

  test('to fewer nights gives back what they cost', async () => {
    const { request, roomTypeId } = await booked();
    const stay = { checkIn: '2027-03-28', checkOut: '2027-03-30' };
    expect(await ask(request, '/change', stay)).toMatchObject({
      status: 200,
      body: { ...stay, totalPrice: { amountMinor: (testStayAmountMinor / 3) * 2 } },
    });
    expect(await reserved(roomTypeId)).toEqual([0, 1, 1]);
    await expectSound(request);
  });

  test('that cannot be had leaves the booking as it was', async () => {
    const { request, roomTypeId } = await booked({}, 1);
    await sellNights(platform.databases, roomTypeId, [30], 0);
    const before = await read(platform, request);
    const stay = { checkIn: '2027-03-28', checkOut: '2027-03-31' };
    expect(await ask(request, '/change', stay)).toMatchObject({
      status: 409,
      body: { error: 'ROOM_NOT_AVAILABLE' },
    });
    const after = await read(platform, request);
    expect({ ...after.body, updatedAt: 0 }).toEqual({ ...before.body, updatedAt: 0 });
    expect(await reserved(roomTypeId)).toEqual([1, 1, 1, 0]);
    await expectSound(request);
  });

  test('whose card is declined leaves the booking as it was', async () => {
    const { request, roomTypeId } = await booked();
    await sellNights(platform.databases, roomTypeId, [30], 1);
    const stay = { checkIn: '2027-03-27', checkOut: '2027-03-31', paymentMethodId: 'pm_card_chargeDeclined' };
    expect(await ask(request, '/change', stay)).toMatchObject({
      status: 402,
      body: { error: 'PAYMENT_DECLINED' },
    });
    expect(await reserved(roomTypeId)).toEqual([1, 1, 1, 0]);
    expect((await read(platform, request)).body).toMatchObject({
      checkOut: '2027-03-30',
      status: 'CONFIRMED',
    });
    await expectSound(request);
  });

  test('and cancelling at once are one after the other', async () => {
    const { request, roomTypeId } = await booked();
    await sellNights(platform.databases, roomTypeId, [30], 1);
    const stay = { checkIn: '2027-03-27', checkOut: '2027-03-31' };
    const [changed, cancelled] = await Promise.all([ask(request, '/change', stay), ask(request, '/cancel')]);
    expect(cancelled.status).toBe(200);
    expect([200, 409]).toContain(changed.status);
    expect(await reserved(roomTypeId)).toEqual([0, 0, 0, 0]);
    await expectSound(request);
  });
});

test('ten operations at once on each of eight bookings end, and every workflow of this run replays', async () => {
  const stays = [
    { checkIn: '2027-03-27', checkOut: '2027-03-31' },
    { checkIn: '2027-03-28', checkOut: '2027-03-30' },
  ];
  const bookings = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const made = await booked();
      await sellNights(platform.databases, made.roomTypeId, [30], 2);
      return made.request;
    }),
  );
  const answers = await Promise.all(
    bookings.flatMap((request) =>
      Array.from({ length: 10 }, (_, n) =>
        n % 5 === 4 ? ask(request, '/cancel') : ask(request, '/change', stays[n % 2] ?? {}),
      ),
    ),
  );
  expect(answers.filter(({ status }) => ![200, 202, 409].includes(status))).toEqual([]);
  await expectSound(...bookings);
  expect(await replayRun(['manageStay', 'giveRefund', 'bookStay'], 40)).toEqual([]);
}, 180_000);
