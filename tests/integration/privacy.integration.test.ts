import { randomBytes, randomInt } from 'node:crypto';
import { bookStayContract } from '@holdfast/domain/book-stay-contract';
import { eraseGuestContract } from '@holdfast/domain/erase-guest-contract';
import { manageStayContract } from '@holdfast/domain/manage-stay-contract';
import { findWords } from '@holdfast/tests/audit/find-words';
import { mailsTo } from '@holdfast/tests/audit/mails';
import { ask } from '@holdfast/tests/platform/ask';
import { sellRooms, testStay } from '@holdfast/tests/platform/sell-rooms';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const patiently = { timeout: 60_000, interval: 250 };
const mark = randomBytes(5).toString('hex');
const canary = {
  fullName: `Wren${mark} Canary${mark}`,
  email: `wren.${mark}@canary.example`,
  phone: `+4479${randomInt(10_000_000, 99_999_999)}`,
};
const password = 'a harbour at dawn';
let platform: Platform;
let api: string;

beforeAll(async () => {
  platform = await startPlatform({}, { support: true });
  api = `${platform.apps['customer-api'].url}/api/v1`;
});
afterAll(() => platform?.stop());

const logIn = () => ask(`${api}/auth/login`, { body: { email: canary.email, password } });
const register = () =>
  ask(`${api}/auth/register`, { body: { email: canary.email, fullName: canary.fullName, password } });

test('a guest who books, cancels and is erased is left nowhere but in their mailbox', {
  timeout: 240_000,
}, async () => {
  expect((await register()).status).toBe(201);
  const { body: signedIn } = await logIn();
  const token: string = signedIn.accessToken;
  const userId: string = signedIn.user.id;
  const send = (path: string, body: object) =>
    ask(`${api}${path}`, { token, body, idempotencyKey: randomBytes(8).toString('hex') });

  const { roomTypeId } = await sellRooms(platform.databases, 1);
  const booked = await send('/bookings', {
    ...{ roomTypeId, ...testStay, guests: 2, paymentMethodId: 'pm_card_visa' },
    guest: { ...canary, smsWanted: true },
    specialRequests: `A cage for ${canary.fullName}`,
  });
  expect(booked).toMatchObject({ status: 201, body: { status: 'CONFIRMED' } });
  const bookingId: string = booked.body.id;

  const early = await send('/privacy/erasure', {});
  expect(early).toMatchObject({ status: 409, body: { details: [{ field: bookingId }] } });

  await send(`/bookings/${bookingId}/cancel`, {});
  await vi.waitFor(async () => {
    const { rows } = await platform.databases.booking.query(
      "SELECT id FROM booking_refunds refund JOIN bookings ON id = booking_id WHERE id = $1 AND state = 'SUCCEEDED'",
      [bookingId],
    );
    expect(rows).toHaveLength(1);
    const { rows: untold } = await platform.databases.notification.query(
      "SELECT FROM notifications WHERE booking_id = $1 AND status IN ('QUEUED', 'SENDING')",
      [bookingId],
    );
    expect(untold).toHaveLength(0);
    // Confirmed, cancelled, refunded.
    expect((await mailsTo(platform.apps['mail-sink'].url, canary.email)).length).toBeGreaterThanOrEqual(3);
  }, patiently);

  const held = await ask(`${api}/privacy/export`, { token });
  expect(held.body).toMatchObject({
    profile: { id: userId, email: canary.email, fullName: canary.fullName },
    bookings: [{ booking: { id: bookingId }, guest: canary }],
  });

  const asked = await vi.waitFor(async () => {
    const answer = await send('/privacy/erasure', {});
    expect(answer.status).toBe(202);
    return answer;
  }, patiently);
  // In the middle of it: the next worker carries on.
  await platform.apps.worker.kill();
  await platform.apps.worker.restart();
  const done = await vi.waitFor(
    async () => {
      const answer = await ask(`${api}/privacy/erasures/${asked.body.id}`);
      expect(answer.body.state).toBe('DONE');
      return answer;
    },
    { timeout: 120_000, interval: 500 },
  );
  expect(done.body.certificate).toMatchObject({ accounts: 1, guests: 1, bookings: 1 });

  expect((await logIn()).status).toBe(401);
  const { rows: kept } = await platform.databases.booking.query(
    'SELECT number, total_amount_minor, check_in FROM bookings WHERE id = $1',
    [bookingId],
  );
  expect(kept).toEqual([
    {
      number: booked.body.number,
      total_amount_minor: booked.body.totalPrice.amountMinor,
      check_in: testStay.checkIn,
    },
  ]);

  // The same address may come back, as somebody new.
  expect((await register()).status).toBe(201);
  const again = await logIn();
  expect(again.status).toBe(200);
  expect(again.body.user.id).not.toBe(userId);

  const workflowIds = [
    bookStayContract.workflowId(bookingId),
    manageStayContract.workflowId(bookingId),
    eraseGuestContract.workflowId(userId),
  ];
  const words = [mark, canary.phone, canary.phone.slice(1)];
  expect(await findWords(words, { workflowIds })).toEqual([]);
  // It would be found: the booking's id is in all of those places.
  const places = (await findWords([bookingId], { workflowIds })).map((place) => place.split(' ')[0]);
  expect(new Set(places)).toEqual(new Set(['table', 'history', 'file']));
});
