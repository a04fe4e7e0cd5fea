import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AccountTemplate } from '@holdfast/contracts/events/notification-queue';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { hashSecretToken } from '@holdfast/domain/secret-token';
import { findFreePort } from '@holdfast/local/processes/port';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { startRelay } from '@holdfast/outbox/relay';
import { openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault } from '@holdfast/personal-data/vault';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { queueNotifications } from '@holdfast/prisma-notification/queue-notifications';
import { replayNotification } from '@holdfast/prisma-notification/replay-notification';
import { createLogger } from '@holdfast/telemetry/logger';
import { afterAll, expect, test, vi } from 'vitest';
import { notifierEnvironment } from './notifier-environment.ts';
import { runApp } from './run-app.ts';

const brokers = process.env.KAFKA_BROKERS ?? '';
const patiently = { timeout: 30_000, interval: 100 };
const folder = mkdtempSync(join(tmpdir(), 'holdfast-accounts-'));
const temporary = {
  booking: await createTemporaryDatabase('booking'),
  catalog: await createTemporaryDatabase('catalog'),
  identity: await createTemporaryDatabase('identity'),
  notification: await createTemporaryDatabase('notification'),
};
const identity = openIdentityDatabase({ url: temporary.identity.url });
const notification = openNotificationDatabase({ url: temporary.notification.url });

const key = Buffer.alloc(32, 7);
const vault = openVault(dataKeyStore(identity), openMasterKey({ keys: [{ name: 'test', key }] }));
const sinkPort = await findFreePort();
const env = notifierEnvironment(await findFreePort(), `http://127.0.0.1:${sinkPort}`);
const sinkEnvironment = { MAIL_SINK_FOLDER: folder, ...env.sink };
const sink = await runApp('mail-sink/src/server.ts', 'MAIL_SINK_PORT', sinkEnvironment, sinkPort);
const notifier = await runApp('notifier/src/main.ts', 'NOTIFIER_METRICS_PORT', {
  ...env.notifier,
  BOOKING_DATABASE_URL: temporary.booking.url,
  CATALOG_DATABASE_URL: temporary.catalog.url,
  IDENTITY_DATABASE_URL: temporary.identity.url,
  NOTIFICATION_DATABASE_URL: temporary.notification.url,
  PERSONAL_DATA_KEYS: `test:${key.toString('base64')}`,
  PUBLIC_WEB_URL: 'https://stay.example',
  MAIL_UNCLEAR_WAIT_SECONDS: '8',
  NOTIFICATION_MAX_ATTEMPTS: '2',
  NOTIFIER_GROUP: `accounts-${randomUUID()}`,
});

afterAll(async () => {
  await Promise.all([notifier.end('SIGTERM'), sink.end('SIGTERM')]);
  await Promise.all([identity, notification].map((db) => db.$disconnect()));
  await Promise.all(Object.values(temporary).map((database) => database.drop()));
  rmSync(folder, { recursive: true, force: true });
});

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;

async function user(changes: { emailVerifiedAt?: Date; disabledAt?: Date; kind?: string } = {}) {
  const { kind = 'ada', ...columns } = changes;
  const id = newId('usr');
  const address = `${kind}+${id}@example.com`;
  const [email, fullName] = await Promise.all([
    vault.seal({ subjectId: id, field: 'email' }, address),
    vault.seal({ subjectId: id, field: 'fullName' }, 'Ada Lovelace'),
  ]);
  await identity.user.create({ data: { id, email, fullName, roles: ['USER'], language: 'de', ...columns } });
  return { id, address };
}
async function accountToken(userId: string, purpose = 'RESET_PASSWORD') {
  const id = newId('act');
  await identity.accountToken.create({ data: { id, userId, purpose, expiresAt: new Date() } });
  return id;
}
const ask = (accountId: string, template: AccountTemplate, subjectId: string = randomUUID()) =>
  queueNotifications(notification, {
    ...{ eventId: randomUUID(), accountId, template, subjectId, channel: 'EMAIL' },
  });
const told = (accountId: string) =>
  notification.notification.findMany({ where: { accountId }, orderBy: { createdAt: 'asc' } });
const become = (accountId: string, expected: string[]) =>
  vi.waitFor(async () => {
    const rows = await told(accountId);
    expect(
      rows.map(({ template, status, lastError }) => `${template} ${status} ${lastError ?? ''}`.trim()),
    ).toEqual(expected);
  }, patiently);

interface SunkMail {
  subject: string;
  text: string;
  custom_args: Record<string, string>;
}
async function sunk(address: string): Promise<SunkMail[]> {
  const response = await fetch(`${sink.url}/messages?to=${encodeURIComponent(address)}`);
  return ((await response.json()) as { messages: SunkMail[] }).messages;
}
const tokenIn = (mail: SunkMail | undefined, page: string) =>
  new RegExp(`https://stay\\.example${page}\\?token=([\\w-]{43})`).exec(mail?.text ?? '')?.[1] ?? '';
const hashOf = async (id: string) =>
  (await identity.accountToken.findUniqueOrThrow({ where: { id } })).tokenHash;
const fail = async (rule: object) =>
  (await (
    await fetch(`${sink.url}/sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(rule),
    })
  ).json()) as { id: number };

test.skipIf(brokers === '')('identity asks, and its mail arrives once, with a link made for it', async () => {
  const { id, address } = await user();
  const token = await accountToken(id, 'VERIFY_EMAIL');
  await identity.outboxMessage.create({
    data: {
      ...{ topic: 'notification-queue', key: id, type: 'AccountMailRequested', aggregateVersion: 1 },
      data: { accountId: id, template: 'verify-email', subjectId: token },
    },
  });
  const logger = createLogger({ name: 'test', level: 'silent' });
  const kafka = connectKafka({ brokers: brokers.split(','), clientId: 'test', logger });
  const relayed = openIdentityDatabase({ url: temporary.identity.url, maxConnections: 1 });
  const relay = startRelay({ service: 'identity', db: relayed, kafka, logger });
  try {
    await become(id, ['verify-email SENT']);
    await identity.outboxMessage.updateMany({ data: { publishedAt: null } });
    // A later request's mail shows that the repeated one was consumed before it.
    const changed = { accountId: id, template: 'password-changed' };
    await identity.outboxMessage.create({
      data: {
        ...{ topic: 'notification-queue', key: id, type: 'AccountMailRequested', aggregateVersion: 2 },
        data: changed,
      },
    });
    await become(id, ['verify-email SENT', 'password-changed SENT']);
  } finally {
    await relay.stop();
    await relayed.$disconnect();
  }
  const mails = await sunk(address);
  expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
    'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    'Ihr Passwort wurde geändert',
  ]);
  const mail = mails.find(({ subject }) => subject.startsWith('Bitte'));
  expect(mail?.custom_args).toMatchObject({ accountId: id });
  const secret = tokenIn(mail, '/verify-email');
  expect(await hashOf(token)).toBe(hashSecretToken(secret));
  const kept = [await identity.outboxMessage.findMany(), await identity.accountToken.findMany()];
  const sent = await notification.notification.findMany({ include: { deliveryAttempts: true } });
  const text = JSON.stringify([kept, sent], (_, value) => (typeof value === 'bigint' ? 0 : value));
  expect(text).not.toContain(secret);
  expect(text).not.toMatch(/lovelace|@/i);
});

test('a mail that is sent again brings another link, and the first is good no more', async () => {
  const { id, address } = await user({ kind: 'silent' });
  const token = await accountToken(id);
  // It arrives, but no word of it does, so that it is sent again after the wait.
  await fail({ kind: 'error_500_after' });
  await ask(id, 'reset-password', token);
  await become(id, ['reset-password SENT']);
  const [last, first] = (await sunk(address)).map((mail) => tokenIn(mail, '/reset-password'));
  expect(first).toHaveLength(43);
  expect(last).not.toBe(first);
  expect(await hashOf(token)).toBe(hashSecretToken(last ?? ''));
});

test('a partner is written to at the address of its account', async () => {
  const id = newId('ptn');
  const address = `ops+${id}@example.com`;
  const contactEmail = await vault.seal({ subjectId: id, field: 'contactEmail' }, address);
  const limits = { requestsPerMinute: 1, bookingsPerMinute: 1 };
  const data = { id, name: 'Northwind', contactEmail, language: 'fr', createdBy: 'usr_1', ...limits };
  await identity.partnerAccount.create({ data });
  await ask(id, 'partner-endpoint-paused', 'whe_1.1');
  await become(id, ['partner-endpoint-paused SENT']);
  const [mail] = await sunk(address);
  expect(mail?.subject).toContain('suspendu');
  expect(mail?.text).toContain('Point de terminaison: whe_1\n');
});

test('who need not or cannot be told is skipped', async () => {
  const verified = await user({ emailVerifiedAt: new Date() });
  await ask(verified.id, 'verify-email', await accountToken(verified.id, 'VERIFY_EMAIL'));
  const disabled = await user({ disabledAt: new Date() });
  await ask(disabled.id, 'password-changed');
  const used = await user();
  const token = await accountToken(used.id);
  await identity.accountToken.update({ where: { id: token }, data: { usedAt: new Date() } });
  await ask(used.id, 'reset-password', token);
  const erased = await user();
  const destroyed = { wrapped: null, destroyedAt: new Date() };
  await identity.dataKey.update({ where: { subjectId: erased.id }, data: destroyed });
  await ask(erased.id, 'password-changed');
  await ask('usr_nobody', 'password-changed');
  await become(verified.id, ['verify-email SKIPPED OVERTAKEN']);
  await become(disabled.id, ['password-changed SKIPPED NOT_CONCERNED']);
  await become(used.id, ['reset-password SKIPPED OVERTAKEN']);
  await become(erased.id, ['password-changed SKIPPED NO_ADDRESS']);
  await become('usr_nobody', ['password-changed SKIPPED NO_ADDRESS']);
});

test('an address that mails came back from is not written to', async () => {
  const { id, address } = await user({ kind: 'bounce' });
  await ask(id, 'password-changed');
  await become(id, ['password-changed FAILED BOUNCED']);
  await ask(id, 'two-factor-changed');
  await become(id, ['password-changed FAILED BOUNCED', 'two-factor-changed FAILED ADDRESS_SUPPRESSED']);
  expect(await sunk(address)).toHaveLength(1);
});

test('what keeps failing is a dead letter that a replay brings through, with a link of its own', async () => {
  const { id, address } = await user();
  const token = await accountToken(id, 'INVITATION');
  const rule = await fail({ kind: 'rate_limited', times: null });
  await ask(id, 'invitation', token);
  await become(id, ['invitation FAILED RATE_LIMITED']);
  await fetch(`${sink.url}/sandbox/faults/${rule.id}`, { method: 'DELETE' });
  // The client lets the provider rest for five seconds.
  await sleep(5_500);
  const [dead] = await told(id);
  await replayNotification(notification, { notificationId: dead?.id ?? '', actor: 'usr_support' });
  await become(id, ['invitation SENT']);
  const mails = await sunk(address);
  expect(mails).toHaveLength(1);
  expect(await hashOf(token)).toBe(hashSecretToken(tokenIn(mails[0], '/accept-invitation')));
});
