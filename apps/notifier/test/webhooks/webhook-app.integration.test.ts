import { createSign, generateKeyPairSync } from 'node:crypto';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { addressHash } from '@holdfast/personal-data/address-hash';
import { type BegunAttempt, beginAttempts } from '@holdfast/prisma-notification/begin-attempts';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { finishAttempt } from '@holdfast/prisma-notification/finish-attempt';
import { isSuppressed } from '@holdfast/prisma-notification/mail-events';
import { queueNotifications } from '@holdfast/prisma-notification/queue-notifications';
import { findNotification, replayNotification } from '@holdfast/prisma-notification/replay-notification';
import { createMailEventCheck } from '@holdfast/providers/mail-events';
import { createLogger } from '@holdfast/telemetry/logger';
import { afterAll, describe, expect, test } from 'vitest';
import { buildWebhookApp } from '../../src/webhooks/webhook-app.ts';

const database = await createTemporaryDatabase('notification');
const db = openNotificationDatabase({ url: database.url });
const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const other = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const hashAddress = addressHash('a key that is long enough to be one');
const app = buildWebhookApp({
  notification: db,
  verify: createMailEventCheck(keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')),
  hashAddress,
  logger: createLogger({ name: 'test', level: 'silent' }),
});

afterAll(async () => {
  await app.close();
  await db.$disconnect();
  await database.drop();
});

const policy = { unclearWaitSeconds: 60, maxUnclearSends: 5 };
let count = 0;

/** A mail whose sending has begun. */
async function begun(): Promise<BegunAttempt> {
  count += 1;
  await queueNotifications(db, {
    ...{ eventId: `evt_${count}`, bookingId: `bk_${count}`, template: 'booking-confirmed' },
    ...{ channel: 'EMAIL', audiences: ['GUEST'] },
  });
  return again();
}
async function again(): Promise<BegunAttempt> {
  const [attempt] = await beginAttempts(db, 1, policy);
  if (attempt === undefined) throw new Error('nothing was due');
  return attempt;
}

function event(of: BegunAttempt, name: string, more: object = {}) {
  count += 1;
  return {
    ...{ sg_event_id: `e${count}`, event: name, timestamp: Math.floor(Date.now() / 1000) + 1 },
    ...{ email: `ada.${of.bookingId}@example.com`, sg_message_id: 'm1', notificationId: of.notificationId },
    ...{ sendAttempt: String(of.number), reason: `550 <ada.${of.bookingId}@example.com> unknown`, ...more },
  };
}

function post(body: string, { key = keys.privateKey, signed = body, headers = {} } = {}) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createSign('sha256').update(timestamp).update(signed).sign(key, 'base64');
  return app.inject({
    method: 'POST',
    url: '/webhooks/sendgrid',
    headers: {
      'content-type': 'application/json',
      'x-twilio-email-event-webhook-signature': signature,
      'x-twilio-email-event-webhook-timestamp': timestamp,
      ...headers,
    },
    payload: body,
  });
}
const tell = async (...events: object[]) => {
  const answer = await post(JSON.stringify(events));
  expect(answer.statusCode).toBe(204);
};
const found = ({ notificationId }: BegunAttempt) => findNotification(db, notificationId);
const suppressed = ({ bookingId }: BegunAttempt) =>
  isSuppressed(db, hashAddress(`ADA.${bookingId}@example.com`));

describe('who calls', () => {
  test('what another has signed, or nobody, or what was altered, is refused and has no effect', async () => {
    const mail = await begun();
    const body = JSON.stringify([event(mail, 'bounce', { type: 'bounce' })]);
    const forged = [
      await post(body, { key: other.privateKey }),
      await post(body, { signed: `${body} ` }),
      await post(body, { headers: { 'x-twilio-email-event-webhook-signature': 'AAAA' } }),
      await post(body, { headers: { 'x-twilio-email-event-webhook-timestamp': '1' } }),
      await app.inject({ method: 'POST', url: '/webhooks/sendgrid', payload: [event(mail, 'bounce')] }),
      await app.inject({ method: 'POST', url: '/webhooks/sendgrid' }),
    ];
    expect(forged.map(({ statusCode }) => statusCode)).toEqual(forged.map(() => 403));
    expect(await found(mail)).toMatchObject({ status: 'SENDING', bouncedAt: null });
    expect(await db.mailEvent.count()).toBe(0);
  });

  test('what is signed and no list of events is a 400', async () => {
    expect((await post('{"event":"bounce"}')).statusCode).toBe(400);
    expect((await post('not JSON')).statusCode).toBe(400);
  });

  test('kinds we do not know and mails that are not ours are passed over', async () => {
    const mail = await begun();
    const stranger = { ...event(mail, 'delivered'), notificationId: 'ntf_none' };
    await tell(event(mail, 'open'), stranger, { event: 'delivered' }, []);
    expect(await db.mailEvent.count()).toBe(0);
  });
});

test('a delivery settles a send of which nobody knew, and no second mail is sent', async () => {
  const mail = await begun();
  await finishAttempt(db, mail, { outcome: 'UNCLEAR', error: 'TIMEOUT', retryAfterSeconds: 0 });
  await tell(event(mail, 'delivered'));
  expect(await found(mail)).toMatchObject({ status: 'SENT', dueAt: null, lastError: null });
  expect(await beginAttempts(db, 10, policy)).toEqual([]);
  expect(await db.deliveryAttempt.findMany({ where: { notificationId: mail.notificationId } })).toMatchObject(
    [{ outcome: 'SENT', providerMessageId: 'm1' }],
  );
});

test('an event that comes before the answer to the send is as good', async () => {
  const mail = await begun();
  await tell(event(mail, 'delivered'));
  await finishAttempt(db, mail, { outcome: 'UNCLEAR', error: 'TIMEOUT', retryAfterSeconds: 0 });
  expect(await found(mail)).toMatchObject({ status: 'SENT' });
});

test('each event counts once, also when calls are repeated at once', async () => {
  const mail = await begun();
  const bounce = event(mail, 'bounce', { type: 'bounce', status: '5.1.1' });
  await Promise.all([tell(bounce), tell(bounce), tell(bounce, bounce)]);
  expect(await db.mailEvent.findMany({ where: { notificationId: mail.notificationId } })).toMatchObject([
    { kind: 'BOUNCED', code: '5.1.1' },
  ]);
});

test('a returned mail is a dead letter, its address is not written to, and no address is kept', async () => {
  const mail = await begun();
  await finishAttempt(db, mail, { outcome: 'SENT', providerMessageId: 'm1' });
  await tell(
    event(mail, 'bounce', { type: 'bounce' }),
    event(mail, 'delivered', { timestamp: 1_700_000_000 }),
  );
  expect(await found(mail)).toMatchObject({ status: 'FAILED', lastError: 'BOUNCED' });
  expect(await suppressed(mail)).toBe(true);
  const kept = await Promise.all([
    db.mailEvent.findMany(),
    db.suppressedAddress.findMany(),
    db.notification.findMany(),
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/@|example/);
});

test('a complaint stops later mails and leaves the one it is about sent', async () => {
  const mail = await begun();
  await finishAttempt(db, mail, { outcome: 'SENT' });
  await tell(event(mail, 'spamreport'));
  const row = await found(mail);
  expect(row?.status).toBe('SENT');
  expect(row?.complainedAt).not.toBeNull();
  expect(await suppressed(mail)).toBe(true);
});

test('a mail that is blocked for now is a dead letter, and its address is written to again', async () => {
  const mail = await begun();
  await tell(event(mail, 'bounce', { type: 'blocked' }));
  expect(await found(mail)).toMatchObject({ status: 'FAILED', lastError: 'BLOCKED' });
  expect(await suppressed(mail)).toBe(false);
});

test('a replay goes out by the word of a person; what is told of the old send does not touch it, a delivery lifts the ban', async () => {
  const first = await begun();
  await tell(event(first, 'bounce', { type: 'bounce' }));
  const { notificationId } = first;
  expect(await replayNotification(db, { notificationId, actor: 'usr_support' })).toBe(true);
  expect(await replayNotification(db, { notificationId, actor: 'usr_support' })).toBe(false);
  const second = await again();
  expect(second).toMatchObject({ notificationId, number: 2, tries: 1, byPerson: true });
  await tell(event(first, 'dropped'));
  expect(await found(first)).toMatchObject({ status: 'SENDING' });
  await tell(event(second, 'delivered', { timestamp: Math.floor(Date.now() / 1000) + 60 }));
  expect(await found(first)).toMatchObject({ status: 'SENT', replays: 1, replayedBy: 'usr_support' });
  expect(await suppressed(first)).toBe(false);
});
