import { audit } from '@holdfast/tests/audit/audit';
import type { EdgeAnswer } from '@holdfast/tests/platform/ask';
import { askAsPartner, newPartner, type TestPartner } from '@holdfast/tests/platform/partner';
import { sellRooms, testStay, testStayAmountMinor } from '@holdfast/tests/platform/sell-rooms';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

let platform: Platform;
let partner: TestPartner;

beforeAll(async () => {
  platform = await startPlatform({}, { partners: true, support: true });
  partner = await newPartner(platform);
});
afterAll(() => platform?.stop());

const patience = { timeout: 45_000, interval: 250 };

function bookingOf(roomTypeId: string, reference: string, change: Record<string, unknown> = {}) {
  return {
    reference,
    roomTypeId,
    ...testStay,
    guests: 2,
    paymentMethodId: 'pm_card_visa',
    onBehalfOf: {
      reference: `user of ${reference}`,
      fullName: 'Grace Canary',
      email: `${crypto.randomUUID()}@canary.example`,
    },
    ...change,
  };
}

/**
 * Books with a scripted fault; the reference finds the booking whatever was answered. On a slow machine the outcome is
 * asked for again with the same key, unless it is the guest who is waited for.
 */
async function bookScripted(fault: string | undefined, change: Record<string, unknown> = {}) {
  const { roomTypeId } = await sellRooms(platform.databases, 1);
  const reference = `order ${crypto.randomUUID()}`;
  const body = bookingOf(roomTypeId, reference, change);
  const headers = fault === undefined ? {} : { 'holdfast-test': fault };
  const question = { body, headers, idempotencyKey: crypto.randomUUID() };
  const answer = await vi.waitFor(async () => {
    const given = await askAsPartner(platform, partner, '/bookings', question);
    if (given.status === 202) expect(given.body.paymentStatus).toBe('REQUIRES_ACTION');
    return given;
  }, patience);
  return { answer, reference, roomTypeId };
}

async function findByReference(reference: string) {
  const query = new URLSearchParams({ reference });
  const { body } = await askAsPartner(platform, partner, `/bookings?${query}`);
  return body.items;
}

async function expectSound(bookingId: string): Promise<void> {
  const mailSink = platform.apps['mail-sink'].url;
  expect(await audit({ databases: platform.databases, bookingIds: [bookingId], mailSink })).toEqual([]);
}

async function expectRoomsBack(roomTypeId: string): Promise<void> {
  const { rows } = await platform.databases.inventory.query(
    'SELECT DISTINCT reserved FROM nights WHERE room_type_id = $1',
    [roomTypeId],
  );
  expect(rows).toEqual([{ reserved: 0 }]);
}

function advance(bookingId: string, advanceSeconds: number): Promise<EdgeAnswer> {
  return askAsPartner(platform, partner, `/test/bookings/${bookingId}/clock`, { body: { advanceSeconds } });
}

test('a booking on behalf of a user is confirmed, and found by the reference when its answer is lost', async () => {
  const { answer, reference } = await bookScripted(undefined, { specialRequests: 'A quiet room' });
  expect(answer).toMatchObject({
    status: 201,
    body: { status: 'CONFIRMED', paymentStatus: 'CAPTURED', livemode: false, reference },
  });
  const { expiresAt: _, nextAction: __, ...known } = answer.body;
  expect(await findByReference(reference)).toEqual([known]);
  const other = await newPartner(platform);
  expect((await askAsPartner(platform, other, `/bookings/${answer.body.id}`)).status).toBe(404);
  expect(
    (await askAsPartner(platform, other, `/bookings/${answer.body.id}/cancel`, { body: {} })).status,
  ).toBe(404);
  await expectSound(answer.body.id);
});

describe('scripted faults run through the real workflow', () => {
  test.each([
    ['sold_out', 409, 'ROOM_NOT_AVAILABLE', 'REJECTED'],
    ['payment_declined', 402, 'PAYMENT_DECLINED', 'REJECTED'],
    ['capture_fails', 402, 'PAYMENT_DECLINED', 'CANCELLED'],
  ])('%s is answered %i %s, and all that was begun is undone', async (fault, status, error, end) => {
    const { answer, reference, roomTypeId } = await bookScripted(fault);
    expect(answer).toMatchObject({ status, body: { error } });
    const [booking] = await findByReference(reference);
    expect(booking).toMatchObject({ status: end, captured: { amountMinor: 0 } });
    await expectSound(booking.id);
    await expectRoomsBack(roomTypeId);
  });

  test('price_changed is answered before anything is written', async () => {
    const expectedPrice = { amountMinor: testStayAmountMinor - 100, currency: 'EUR' };
    const change = { expectedPrice, priceToleranceMinor: 100 };
    const { answer, reference } = await bookScripted('price_changed', change);
    expect(answer).toMatchObject({ status: 409, body: { error: 'PRICE_CHANGED', expectedPrice } });
    expect(await findByReference(reference)).toEqual([]);
  });

  test("payment_timeout: the provider's answer is lost, the booking is made and charged once", async () => {
    const { answer, reference } = await bookScripted('payment_timeout');
    expect(answer).toMatchObject({ status: 201, body: { status: 'CONFIRMED' } });
    expect(await findByReference(reference)).toMatchObject([{ id: answer.body.id }]);
    await expectSound(answer.body.id);
    const { rows } = await platform.databases.sandbox.query(
      "SELECT count(*)::int AS calls FROM calls WHERE booking_id = $1 AND operation = 'confirm' AND status IS NULL",
      [answer.body.id],
    );
    expect(rows).toEqual([{ calls: 1 }]);
  });

  test('payment_requires_action waits for the guest, until the clock has run past their time', async () => {
    const { answer, reference } = await bookScripted('payment_requires_action');
    expect(answer).toMatchObject({ status: 202, body: { paymentStatus: 'REQUIRES_ACTION' } });
    expect(answer.body.nextAction).toBeDefined();
    expect((await advance(answer.body.id, 3_600)).status).toBe(200);
    await vi.waitFor(async () => {
      expect(await findByReference(reference)).toMatchObject([{ status: 'EXPIRED' }]);
    }, patience);
    await expectSound(answer.body.id);
  });

  test('refund_fails: the money of a cancelled booking comes back to us, and everybody can see it', async () => {
    const { answer, reference } = await bookScripted('refund_fails');
    expect(answer).toMatchObject({ status: 201, body: { status: 'CONFIRMED' } });
    const path = `/bookings/${answer.body.id}/cancel`;
    expect((await askAsPartner(platform, partner, path, { body: {} })).status).toBeLessThan(300);
    await vi.waitFor(async () => {
      const [booking] = await findByReference(reference);
      expect(booking).toMatchObject({
        status: 'CANCELLED',
        cancelledBy: 'PARTNER',
        refunds: [{ state: 'FAILED' }],
      });
    }, patience);
    await expectSound(answer.body.id);
  });
});

describe('the clock of a test booking', () => {
  test('a hold expires at once when the clock passes its end, and then there is none to move on', async () => {
    const { answer, reference, roomTypeId } = await bookScripted(undefined, { paymentMethodId: undefined });
    expect(answer).toMatchObject({ status: 201, body: { status: 'PENDING' } });
    expect((await advance(answer.body.id, 60)).body).toMatchObject({
      advancedSeconds: 60,
      booking: { status: 'PENDING' },
    });
    expect((await advance(answer.body.id, 900)).status).toBe(200);
    await vi.waitFor(async () => {
      expect(await findByReference(reference)).toMatchObject([{ status: 'EXPIRED' }]);
    }, patience);
    await expectSound(answer.body.id);
    await expectRoomsBack(roomTypeId);
    await vi.waitFor(async () => {
      expect(await advance(answer.body.id, 60)).toMatchObject({
        status: 409,
        body: { error: 'BOOKING_STATE_CONFLICT' },
      });
    }, patience);
  });

  test('the same key moves it once', async () => {
    const { answer } = await bookScripted(undefined, { paymentMethodId: undefined });
    const path = `/test/bookings/${answer.body.id}/clock`;
    const half = { body: { advanceSeconds: 600 }, idempotencyKey: crypto.randomUUID() };
    const first = await askAsPartner(platform, partner, path, half);
    const again = await askAsPartner(platform, partner, path, half);
    expect([first.status, again.status]).toEqual([200, 200]);
    const other = await askAsPartner(platform, partner, path, { ...half, body: { advanceSeconds: 601 } });
    expect(other).toMatchObject({ status: 422, body: { error: 'IDEMPOTENCY_KEY_REUSED' } });
    // Moved twice it would be over.
    const card = { body: { paymentMethodId: 'pm_card_visa' }, idempotencyKey: crypto.randomUUID() };
    await vi.waitFor(async () => {
      const confirmed = await askAsPartner(platform, partner, `/bookings/${answer.body.id}/confirm`, card);
      expect(confirmed).toMatchObject({ status: 200, body: { status: 'CONFIRMED' } });
    }, patience);
  });
});

test('a user whose stay came to nothing is forgotten by the real workflow, and nobody else is', {
  timeout: 240_000,
}, async () => {
  const { answer, reference } = await bookScripted(undefined);
  const stays = await bookScripted(undefined);
  const forget = () =>
    askAsPartner(platform, partner, '/erasures', { body: { reference: `user of ${reference}` } });
  const bookingId: string = answer.body.id;
  expect(await forget()).toMatchObject({ status: 409, body: { details: [{ field: bookingId }] } });

  await askAsPartner(platform, partner, `/bookings/${bookingId}/cancel`, { body: {} });
  // Once the money is back.
  const asked = await vi.waitFor(async () => {
    const given = await forget();
    expect(given.status).toBe(202);
    return given;
  }, patience);
  const path = `/erasures/${asked.body.id}`;
  const done = await vi.waitFor(
    async () => {
      const seen = await askAsPartner(platform, partner, path);
      expect(seen.body.state).toBe('DONE');
      return seen;
    },
    { timeout: 120_000, interval: 500 },
  );
  expect(done.body.certificate).toMatchObject({ accounts: 0, guests: 1, bookings: 1 });
  const other = await newPartner(platform);
  expect((await askAsPartner(platform, other, path)).status).toBe(404);

  const { rows } = await platform.databases.booking.query(
    `SELECT full_name = '' AND email = '' AND email_hash IS NULL AS empty FROM guests guest
     JOIN bookings ON guest_id = guest.id WHERE bookings.id = ANY($1) ORDER BY bookings.id = $2 DESC`,
    [[bookingId, stays.answer.body.id], bookingId],
  );
  expect(rows).toEqual([{ empty: true }, { empty: false }]);
  // What books are made of stays with its partner.
  expect(await findByReference(reference)).toMatchObject([{ id: bookingId, status: 'CANCELLED' }]);
});
