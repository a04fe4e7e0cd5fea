import { deriveId } from '@holdfast/domain/derive-id';
import { audit } from '@holdfast/tests/audit/audit';
import { mailsTo } from '@holdfast/tests/audit/mails';
import { type Answer, post } from '@holdfast/tests/platform/book';
import { breakProvider } from '@holdfast/tests/platform/break-things';
import { sellRooms, testStay, testStayAmountMinor } from '@holdfast/tests/platform/sell-rooms';
import { newGuest, type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, expect, test } from 'vitest';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.stop());

const route = 'POST /api/v1/itineraries';

/** A hotel of its own for each stay; `currency` is what it charges. */
async function sell(rooms: number, currency = 'EUR'): Promise<string> {
  const { hotelId, roomTypeId } = await sellRooms(platform.databases, rooms);
  await platform.databases.catalog.query('UPDATE hotels SET currency = $2 WHERE id = $1', [
    hotelId,
    currency,
  ]);
  const rates = 'UPDATE rate_plans SET currency = $2 WHERE room_type_id = $1';
  await platform.databases.inventory.query(rates, [roomTypeId, currency]);
  return roomTypeId;
}

/** Prepares a request by a guest of its own, with the ids it will have however the answer is lost. */
function itineraryRequest(roomTypeIds: readonly string[], change: object = {}) {
  const guest = newGuest();
  const idempotencyKey = crypto.randomUUID();
  const identity = { livemode: false, accountId: guest.id, idempotencyKey };
  const stays = roomTypeIds.map((roomTypeId) => ({ roomTypeId, ...testStay, guests: 2 }));
  const body = { stays, paymentMethodId: 'pm_card_visa', ...change };
  return {
    guest,
    bookingIds: stays.map((_, index) => deriveId('bk', { ...identity, route: `${route} ${index}` })),
    send: (): Promise<Answer> =>
      post(platform, guest, `${platform.apps['customer-api'].url}/api/v1/itineraries`, body, idempotencyKey),
  };
}

async function expectSound(bookingIds: readonly string[]): Promise<void> {
  const mailSink = platform.apps['mail-sink'].url;
  expect(await audit({ databases: platform.databases, bookingIds, mailSink })).toEqual([]);
}

async function rowsOf(bookingIds: readonly string[]) {
  const { rows } = await platform.databases.booking.query(
    `SELECT status, payment_status, captured_amount_minor::integer AS captured, payer_id FROM bookings
      WHERE id = ANY($1) ORDER BY array_position($1, id)`,
    [bookingIds],
  );
  return rows;
}

async function paymentsOf(bookingIds: readonly string[]) {
  const { rows } = await platform.databases.payment.query(
    'SELECT booking_id, amount_minor::integer AS amount, currency, status FROM payments WHERE booking_id = ANY($1)',
    [bookingIds],
  );
  return rows;
}

test('three stays in two currencies: two payments, one outcome, a mail for each, the same answer again', async () => {
  const roomTypeIds = [await sell(1), await sell(1, 'GBP'), await sell(1)];
  const request = itineraryRequest(roomTypeIds);
  const answer = await request.send();
  expect(answer).toMatchObject({
    status: 201,
    body: {
      status: 'CONFIRMED',
      bookings: Array(3).fill({ status: 'CONFIRMED', paymentStatus: 'CAPTURED' }),
    },
  });
  const [first = '', second = ''] = request.bookingIds;
  const captured = { status: 'CONFIRMED', payment_status: 'CAPTURED', captured: testStayAmountMinor };
  expect(await rowsOf(request.bookingIds)).toEqual([
    { ...captured, payer_id: null },
    { ...captured, payer_id: null },
    { ...captured, payer_id: first },
  ]);
  expect(await paymentsOf(request.bookingIds)).toEqual(
    expect.arrayContaining([
      { booking_id: first, amount: 2 * testStayAmountMinor, currency: 'EUR', status: 'CAPTURED' },
      { booking_id: second, amount: testStayAmountMinor, currency: 'GBP', status: 'CAPTURED' },
    ]),
  );
  expect((await request.send()).body.id).toBe(answer.body.id);
  await expectSound(request.bookingIds);
  expect(await mailsTo(platform.apps['mail-sink'].url, request.guest.email)).toHaveLength(3);
});

test('the card is refused at the capture of the second currency: the first is refunded, nothing stays', async () => {
  const [euros, pounds] = [await sell(1), await sell(1, 'GBP')];
  // Payments are taken by day of arrival.
  const later = { roomTypeId: pounds, checkIn: '2027-03-28', checkOut: testStay.checkOut, guests: 2 };
  const stays = [{ roomTypeId: euros, ...testStay, guests: 2 }, later];
  const request = itineraryRequest([euros, pounds], { stays });
  const [, second = ''] = request.bookingIds;
  await breakProvider(platform, { operation: 'capture', kind: 'decline', bookingId: second });
  expect(await request.send()).toMatchObject({ status: 402, body: { error: 'PAYMENT_DECLINED' } });
  expect(await rowsOf(request.bookingIds)).toMatchObject([
    { status: 'CANCELLED', payment_status: 'REFUNDED', captured: 0 },
    { status: 'CANCELLED', captured: 0 },
  ]);
  await expectSound(request.bookingIds);
});

test('a card that is declined leaves nothing behind', async () => {
  const request = itineraryRequest([await sell(1), await sell(1)], {
    paymentMethodId: 'pm_card_chargeDeclined',
  });
  expect(await request.send()).toMatchObject({ status: 402 });
  expect(await rowsOf(request.bookingIds)).toMatchObject([{ status: 'REJECTED' }, { status: 'REJECTED' }]);
  await expectSound(request.bookingIds);
});

test('ten that want the last room of one hotel and have room in another: one has both, nine have neither', async () => {
  const [scarce, plenty] = [await sell(1), await sell(20)];
  const requests = Array.from({ length: 10 }, () => itineraryRequest([plenty, scarce]));
  const answers = await Promise.all(requests.map((request) => request.send()));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
  const { rows } = await platform.databases.inventory.query(
    'SELECT DISTINCT reserved FROM nights WHERE room_type_id = ANY($1)',
    [[scarce, plenty]],
  );
  expect(rows).toEqual([{ reserved: 1 }]);
  // Those who came after the last room was gone were refused before anything was written.
  const written = await platform.databases.booking.query(
    'SELECT id FROM bookings WHERE room_type_id = ANY($1)',
    [[scarce, plenty]],
  );
  await expectSound(written.rows.map(({ id }) => id));
});

test('a worker that is killed while the provider takes its time is replaced, and all of it is booked', async () => {
  const request = itineraryRequest([await sell(1), await sell(1, 'GBP')]);
  const [, second = ''] = request.bookingIds;
  await breakProvider(platform, { operation: 'capture', kind: 'unavailable', times: 4, bookingId: second });
  const answering = request.send();
  const captured = async () =>
    (await paymentsOf(request.bookingIds)).some(({ status }) => status === 'CAPTURED');
  while (!(await captured())) await new Promise((resolve) => setTimeout(resolve, 50));
  await platform.apps.worker.kill();
  await platform.apps.worker.restart();
  await answering;
  await expectSound(request.bookingIds);
  expect(await rowsOf(request.bookingIds)).toMatchObject([{ status: 'CONFIRMED' }, { status: 'CONFIRMED' }]);
}, 120_000);
