import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginAttempts } from '../src/begin-attempts.ts';
import { type NotificationDatabase, openNotificationDatabase } from '../src/database.ts';
import { finishAttempt } from '../src/finish-attempt.ts';
import { queueNotifications } from '../src/queue-notifications.ts';
import { readNotificationsOfBooking } from '../src/read-notifications-of-booking.ts';

let temporary: TemporaryDatabase;
let db: NotificationDatabase;
const policy = { unclearWaitSeconds: 60, maxUnclearSends: 2 };

beforeAll(async () => {
  temporary = await createTemporaryDatabase('notification');
  db = openNotificationDatabase({ url: temporary.url });
});
afterAll(async () => {
  await db.$disconnect();
  await temporary.drop();
});

const confirmation = { template: 'booking-confirmed', channel: 'EMAIL', audiences: ['GUEST'] } as const;
let count = 0;
async function queueOne() {
  count += 1;
  const bookingId = `bk_${count}`;
  await queueNotifications(db, { ...confirmation, eventId: `evt_${count}`, bookingId });
  return bookingId;
}
async function begin() {
  const [attempt] = await beginAttempts(db, 10, policy);
  if (attempt === undefined) throw new Error('nothing was due');
  return attempt;
}
const read = async (bookingId: string) => (await readNotificationsOfBooking(db, bookingId))[0];
const waitIsOver = (bookingId: string) =>
  db.notification.updateMany({ where: { bookingId }, data: { dueAt: new Date(0) } });

test('a message delivered again, and another that asks for the same mail, make no second mail', async () => {
  const request = { ...confirmation, eventId: 'evt_same', bookingId: 'bk_same' };
  expect(await queueNotifications(db, request)).toBe(true);
  expect(await queueNotifications(db, request)).toBe(false);
  expect(await queueNotifications(db, { ...request, eventId: 'evt_other' })).toBe(false);
  await finishAttempt(db, await begin(), { outcome: 'SENT', providerMessageId: 'm1' });
  expect(await beginAttempts(db, 10, policy)).toEqual([]);
  expect(await read('bk_same')).toMatchObject({ status: 'SENT', attempts: 1, dueAt: null });
});

test('a mail about an account is its own, once for each subject, and about no booking', async () => {
  const mail = {
    accountId: 'usr_1',
    template: 'reset-password',
    subjectId: 'act_1',
    channel: 'EMAIL',
  } as const;
  expect(await queueNotifications(db, { ...mail, eventId: 'evt_account_1' })).toBe(true);
  expect(await queueNotifications(db, { ...mail, eventId: 'evt_account_2' })).toBe(false);
  const other = { ...mail, eventId: 'evt_account_3', subjectId: 'act_2' };
  expect(await queueNotifications(db, other)).toBe(true);
  const begun = await beginAttempts(db, 10, policy);
  expect(begun.map(({ subjectId }) => subjectId).toSorted()).toEqual(['act_1', 'act_2']);
  expect(begun[0]).toMatchObject({ accountId: 'usr_1', bookingId: null, audience: 'ACCOUNT' });
  for (const attempt of begun) await finishAttempt(db, attempt, { outcome: 'SENT' });
});

test('a notification is about a booking or an account, and only an account is told about one', async () => {
  const row = { template: 'reset-password', channel: 'EMAIL' };
  for (const data of [
    { ...row, audience: 'GUEST' },
    { ...row, audience: 'ACCOUNT', accountId: 'usr_1', bookingId: 'bk_1' },
    { ...row, audience: 'ACCOUNT', bookingId: 'bk_1' },
    { ...row, audience: 'GUEST', accountId: 'usr_1' },
  ]) {
    await expect(db.notification.create({ data })).rejects.toThrow();
  }
});

test('senders at once take a mail once', async () => {
  await queueOne();
  const taken = await Promise.all([1, 2, 3, 4].map(() => beginAttempts(db, 10, policy)));
  expect(taken.flat()).toHaveLength(1);
  for (const attempt of taken.flat()) await finishAttempt(db, attempt, { outcome: 'SENT' });
});

test('a send killed in the middle is known of and is made again only after the wait', async () => {
  const bookingId = await queueOne();
  await begin();
  expect(await beginAttempts(db, 10, policy)).toEqual([]);
  await waitIsOver(bookingId);
  const second = await begin();
  expect(second.number).toBe(2);
  await finishAttempt(db, second, { outcome: 'SENT' });
  expect(await read(bookingId)).toMatchObject({
    status: 'SENT',
    unclearSends: 1,
    deliveryAttempts: [{ outcome: 'UNCLEAR', error: 'ENDED_DURING_SEND' }, { outcome: 'SENT' }],
  });
});

test('a lost send that is heard of after all ends the matter', async () => {
  const bookingId = await queueOne();
  const first = await begin();
  await finishAttempt(db, first, { outcome: 'UNCLEAR', error: 'TIMEOUT', retryAfterSeconds: 60 });
  await finishAttempt(db, first, { outcome: 'SENT', providerMessageId: 'late' });
  expect(await read(bookingId)).toMatchObject({ status: 'SENT', dueAt: null });
});

test('sends that stay unclear end after a bounded number', async () => {
  const bookingId = await queueOne();
  for (let send = 0; send < 2; send += 1) {
    await finishAttempt(db, await begin(), { outcome: 'UNCLEAR', error: 'TIMEOUT', retryAfterSeconds: 60 });
    await waitIsOver(bookingId);
  }
  expect(await beginAttempts(db, 10, policy)).toEqual([]);
  expect(await read(bookingId)).toMatchObject({
    status: 'FAILED',
    lastError: 'UNCLEAR_TOO_OFTEN',
    attempts: 2,
  });
});

test('a refused mail is not sent again, one that was not sent is', async () => {
  const refused = await queueOne();
  await finishAttempt(db, await begin(), { outcome: 'REFUSED', error: 'HTTP_400' });
  const kept = await queueOne();
  await finishAttempt(db, await begin(), { outcome: 'NOT_SENT', error: 'HTTP_429', retryAfterSeconds: 0 });
  expect(await begin()).toMatchObject({ bookingId: kept, number: 2 });
  expect(await read(refused)).toMatchObject({ status: 'FAILED', lastError: 'HTTP_400' });
});
