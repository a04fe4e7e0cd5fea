import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, expect, test } from 'vitest';
import { beginAttempts } from '../src/begin-attempts.ts';
import { openNotificationDatabase } from '../src/database.ts';
import {
  finishReplay,
  keepDeadMessage,
  listDeadMessages,
  readMessagesToReplay,
  replayDeadMessage,
} from '../src/dead-messages.ts';
import { finishAttempt } from '../src/finish-attempt.ts';
import { listDeadLetters } from '../src/list-dead-letters.ts';
import { type NotificationRequest, queueNotifications } from '../src/queue-notifications.ts';
import { readNotificationsOfBooking } from '../src/read-notifications-of-booking.ts';
import { replayNotification } from '../src/replay-notification.ts';
import { requestAgain } from '../src/request-again.ts';

const database = await createTemporaryDatabase('notification');
const db = openNotificationDatabase({ url: database.url });
const policy = { unclearWaitSeconds: 60, maxUnclearSends: 3 };

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

let count = 0;
function ask(request: Partial<NotificationRequest> & { bookingId: string }) {
  count += 1;
  return queueNotifications(db, {
    ...{ eventId: `evt_${count}`, template: 'refund-done', channel: 'EMAIL', audiences: ['GUEST'] },
    ...request,
  });
}

test('everyone whom a template tells has a message of their own, and so has every subject and channel', async () => {
  const bookingId = 'bk_many';
  await ask({ bookingId, template: 'booking-changed', subjectId: 'op_1', audiences: ['GUEST', 'HOTEL'] });
  await ask({ bookingId, template: 'booking-changed', subjectId: 'op_2', audiences: ['GUEST', 'HOTEL'] });
  await ask({ bookingId, template: 'booking-changed', subjectId: 'op_2', audiences: ['GUEST', 'HOTEL'] });
  await ask({ bookingId, template: 'booking-changed', subjectId: 'op_2', channel: 'SMS' });
  const rows = await readNotificationsOfBooking(db, bookingId);
  expect(
    rows.map(({ audience, subjectId, channel }) => `${audience} ${subjectId} ${channel}`).toSorted(),
  ).toEqual([
    'GUEST op_1 EMAIL',
    'GUEST op_2 EMAIL',
    'GUEST op_2 SMS',
    'HOTEL op_1 EMAIL',
    'HOTEL op_2 EMAIL',
  ]);
  for (const attempt of await beginAttempts(db, 10, policy)) {
    await finishAttempt(db, attempt, { outcome: 'SKIPPED', error: 'NO_ADDRESS' });
  }
  expect(await beginAttempts(db, 10, policy)).toEqual([]);
});

test('what never left often enough is a dead letter; a replay counts anew and stays one message', async () => {
  await ask({ bookingId: 'bk_dead' });
  const [first] = await beginAttempts(db, 10, policy);
  if (first === undefined) throw new Error('nothing was due');
  await finishAttempt(db, first, { outcome: 'NOT_SENT', error: 'NO_CONNECTION', retryAfterSeconds: null });
  const { items } = await listDeadLetters(db, { page: 1, pageSize: 10 });
  expect(items).toMatchObject([{ bookingId: 'bk_dead', status: 'FAILED', lastError: 'NO_CONNECTION' }]);
  const { notificationId } = first;
  const replays = await Promise.all(
    ['usr_a', 'usr_b', 'usr_c'].map((actor) => replayNotification(db, { notificationId, actor })),
  );
  expect(replays.filter(Boolean)).toHaveLength(1);
  const [second] = await beginAttempts(db, 10, policy);
  expect(second).toMatchObject({ notificationId, number: 2, tries: 1, byPerson: true });
  if (second !== undefined) await finishAttempt(db, second, { outcome: 'SENT' });
  expect(await replayNotification(db, { notificationId, actor: 'usr_a' })).toBe(false);
  expect(await listDeadLetters(db, { page: 1, pageSize: 10 })).toEqual({ items: [], total: 0 });
});

test('a message that is asked for once more is one of its own, once for each request', async () => {
  const again = (requestId: string) =>
    requestAgain(db, { bookingId: 'bk_again', template: 'booking-confirmed', actor: 'usr_1', requestId });
  await ask({ bookingId: 'bk_again', template: 'booking-confirmed' });
  const [first, second] = await Promise.all([again('op_1'), again('op_1')]);
  expect(first).toBe(second);
  expect(await again('op_2')).not.toBe(first);
  expect(await readNotificationsOfBooking(db, 'bk_again')).toHaveLength(3);
});

test('a dead message is kept once, and tried again when a person says so', async () => {
  const dead = { topic: 'notification-queue', partition: 3, offset: '9007199254740993' };
  for (const reason of ['NOT_JSON', 'LATER']) await keepDeadMessage(db, { ...dead, message: '{', reason });
  const { items, total } = await listDeadMessages(db, { page: 1, pageSize: 10 });
  expect(total).toBe(1);
  const [kept] = items;
  if (kept === undefined) throw new Error('nothing was kept');
  expect(kept).toMatchObject({ reason: 'NOT_JSON', state: 'DEAD', offset: 9007199254740993n });
  expect(await readMessagesToReplay(db)).toEqual([]);
  const replay = () => replayDeadMessage(db, { deadMessageId: kept.id, actor: 'usr_1' });
  expect(await replay()).toMatchObject({ state: 'REPLAYING', replays: 1 });
  expect(await replay()).toMatchObject({ state: 'REPLAYING', replays: 1 });
  await finishReplay(db, { deadMessageId: kept.id, reason: 'NOT_JSON' });
  expect(await replay()).toMatchObject({ state: 'REPLAYING', replays: 2 });
  await finishReplay(db, { deadMessageId: kept.id, reason: undefined });
  expect((await listDeadMessages(db, { page: 1, pageSize: 10 })).total).toBe(0);
});

test('senders that are killed at every point never send one message twice without a wait', async () => {
  await ask({ bookingId: 'bk_kill' });
  let sends = 0;
  for (let life = 0; life < 6; life += 1) {
    // Four processes look at once; whoever takes it dies in the middle of the send.
    const taken = (await Promise.all([1, 2, 3, 4].map(() => beginAttempts(db, 10, policy))))
      .flat()
      .filter(({ bookingId }) => bookingId === 'bk_kill');
    expect(taken.length).toBeLessThanOrEqual(1);
    sends += taken.length;
    expect((await Promise.all([1, 2].map(() => beginAttempts(db, 10, policy)))).flat()).toEqual([]);
    await db.notification.updateMany({
      where: { bookingId: 'bk_kill', dueAt: { not: null } },
      data: { dueAt: new Date(0) },
    });
  }
  expect(sends).toBe(policy.maxUnclearSends);
  expect(await readNotificationsOfBooking(db, 'bk_kill')).toMatchObject([
    { status: 'FAILED', lastError: 'UNCLEAR_TOO_OFTEN' },
  ]);
});
