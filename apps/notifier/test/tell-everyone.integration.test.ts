import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { findFreePort } from '@holdfast/local/processes/port';
import { addressHash } from '@holdfast/personal-data/address-hash';
import { openGuestVault } from '@holdfast/personal-data/guest-vault';
import { openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault } from '@holdfast/personal-data/vault';
import { acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { createHotel } from '@holdfast/prisma-catalog/change-hotel';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { queueNotifications } from '@holdfast/prisma-notification/queue-notifications';
import { readNotificationsOfBooking } from '@holdfast/prisma-notification/read-notifications-of-booking';
import { replayNotification } from '@holdfast/prisma-notification/replay-notification';
import { afterAll, expect, test, vi } from 'vitest';
import { audiencesOf } from '../src/messages/audiences.ts';
import { notifierEnvironment } from './notifier-environment.ts';
import { runApp } from './run-app.ts';
import { sampleBooking } from './sample-booking.ts';

const patiently = { timeout: 30_000, interval: 100 };
const folder = mkdtempSync(join(tmpdir(), 'holdfast-told-'));
const temporary = {
  booking: await createTemporaryDatabase('booking'),
  catalog: await createTemporaryDatabase('catalog'),
  identity: await createTemporaryDatabase('identity'),
  notification: await createTemporaryDatabase('notification'),
};
const booking = openBookingDatabase({ url: temporary.booking.url });
const catalog = openCatalogDatabase({ url: temporary.catalog.url });
const identity = openIdentityDatabase({ url: temporary.identity.url });
const notification = openNotificationDatabase({ url: temporary.notification.url });

const key = Buffer.alloc(32, 7);
const guestVault = openGuestVault(
  openVault(dataKeyStore(identity), openMasterKey({ keys: [{ name: 'test', key }] })),
  addressHash('of no use here'),
);
const sinkPort = await findFreePort();
const env = notifierEnvironment(await findFreePort(), `http://127.0.0.1:${sinkPort}`);
const sink = await runApp(
  'mail-sink/src/server.ts',
  'MAIL_SINK_PORT',
  { MAIL_SINK_FOLDER: folder, ...env.sink },
  sinkPort,
);
const notifier = await runApp('notifier/src/main.ts', 'NOTIFIER_METRICS_PORT', {
  ...env.notifier,
  BOOKING_DATABASE_URL: temporary.booking.url,
  CATALOG_DATABASE_URL: temporary.catalog.url,
  IDENTITY_DATABASE_URL: temporary.identity.url,
  NOTIFICATION_DATABASE_URL: temporary.notification.url,
  PERSONAL_DATA_KEYS: `test:${key.toString('base64')}`,
  KAFKA_BROKERS: '',
  MAIL_UNCLEAR_WAIT_SECONDS: '8',
  NOTIFICATION_MAX_ATTEMPTS: '2',
});

await createHotel(catalog, {
  ...{ hotelId: 'htl_1', actorId: 'usr_1', currency: 'EUR', sandbox: true },
  details: {
    ...{ name: 'Hôtel du Vieux Port', description: '', address: '12 Quai', city: 'Marseille' },
    ...{ countryCode: 'FR', latitude: 43.3, longitude: 5.37, timeZone: 'Europe/Paris', stars: 4 },
    ...{ amenities: [], checkInTime: '15:00', checkOutTime: '11:00', status: 'ACTIVE' },
    ...{ cancellationPolicyId: 'pol_flexible', houseRules: { pets: 'Pas de chats.' } },
    ...{ contactEmail: 'desk@port.example', contactLanguage: 'fr' },
  },
});

afterAll(async () => {
  await Promise.all([notifier.end('SIGTERM'), sink.end('SIGTERM')]);
  await Promise.all([booking, catalog, identity, notification].map((db) => db.$disconnect()));
  await Promise.all(Object.values(temporary).map((database) => database.drop()));
  rmSync(folder, { recursive: true, force: true });
});

/** A confirmed booking of a guest who reads German and wants text messages, sealed as edges do. */
async function confirmed(
  email = `ada.${randomUUID()}@example.com`,
  hotelId = 'htl_1',
  accountId = 'usr_1',
): Promise<string> {
  const bookingId = `bk_${randomUUID().replaceAll('-', '')}`;
  const { checkIn, checkOut, rooms, guests, totalPrice, terms } = sampleBooking;
  await acceptBooking(booking, {
    ...{ bookingId, accountId, livemode: false, fingerprint: 'f', holdTtlSeconds: 900 },
    ...{ hotelId, roomTypeId: 'rt_1', checkIn, checkOut, rooms, guests, totalPrice, terms },
    specialRequests: await guestVault.sealRequests(accountId, 'Ein Zimmer zum Hof'),
    guest: await guestVault.sealGuest(accountId, {
      ...{ fullName: 'Ada Lovelace', email, phone: '+49 170 1234567' },
      ...{ language: 'de', smsWanted: true },
    }),
  });
  await booking.booking.update({
    where: { id: bookingId },
    data: { status: 'CONFIRMED', settledAt: new Date(), capturedAmountMinor: totalPrice.amountMinor },
  });
  return bookingId;
}

const ask = (bookingId: string, template: MailTemplate, channel: 'EMAIL' | 'SMS' = 'EMAIL') =>
  queueNotifications(notification, {
    ...{ eventId: randomUUID(), bookingId, template, channel },
    audiences: channel === 'SMS' ? ['GUEST'] : audiencesOf(template),
  });
const told = async (bookingId: string) =>
  (await readNotificationsOfBooking(notification, bookingId)).map(
    ({ template, channel, audience, status, lastError }) =>
      [template, channel, audience, status, lastError].filter(Boolean).join(' '),
  );
const become = (bookingId: string, expected: string[]) =>
  vi.waitFor(async () => expect((await told(bookingId)).toSorted()).toEqual(expected), patiently);
const sunk = async (bookingId: string) =>
  (
    (await (await fetch(`${sink.url}/messages?bookingId=${bookingId}`)).json()) as {
      messages: { to: { email: string }[]; subject: string }[];
    }
  ).messages;
const fail = (rule: object) =>
  fetch(`${sink.url}/sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rule),
  });

test('guest and hotel are told in their own languages, by mail and by text', async () => {
  const bookingId = await confirmed();
  await ask(bookingId, 'booking-confirmed');
  await ask(bookingId, 'booking-confirmed', 'SMS');
  await become(bookingId, [
    'booking-confirmed EMAIL GUEST SENT',
    'booking-confirmed EMAIL HOTEL SENT',
    'booking-confirmed SMS GUEST SENT',
  ]);
  const mails = await sunk(bookingId);
  const subjects = mails.map(({ subject }) => subject).toSorted();
  expect(subjects).toEqual([
    expect.stringContaining('Bestätigt:'),
    expect.stringContaining('Nouvelle réservation'),
  ]);
  // The desk is told who comes and what they wish for.
  const toDesk = mails.find(({ to }) => to[0]?.email === 'desk@port.example');
  expect(JSON.stringify(toDesk)).toMatch(/Ada Lovelace.*zum Hof/s);
  const texts = await (await fetch(`${sink.url}/sms?to=491701234567`)).json();
  expect(texts).toMatchObject({
    messages: [{ to: '+491701234567', body: expect.stringContaining('gebucht') }],
  });
  const page = await fetch(`${sink.url}/sms`, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('ist gebucht');
});

test('who cannot be told is skipped, and support is told in its turn', async () => {
  const bookingId = await confirmed(undefined, 'htl_unknown');
  await ask(bookingId, 'booking-moved');
  await ask(bookingId, 'support-dispute');
  await become(bookingId, [
    'booking-moved EMAIL FORMER_HOTEL SKIPPED NOT_CONCERNED',
    'booking-moved EMAIL GUEST SENT',
    'booking-moved EMAIL HOTEL SKIPPED NO_ADDRESS',
    'support-dispute EMAIL SUPPORT SENT',
  ]);
});

test('who was erased is written to no more, and the hotel hears of their booking by its number', async () => {
  const bookingId = await confirmed(undefined, 'htl_1', 'usr_erased');
  await identity.dataKey.update({
    where: { subjectId: 'usr_erased' },
    data: { wrapped: null, destroyedAt: new Date() },
  });
  await ask(bookingId, 'booking-confirmed');
  await ask(bookingId, 'booking-confirmed', 'SMS');
  await become(bookingId, [
    'booking-confirmed EMAIL GUEST SKIPPED GUEST_ERASED',
    'booking-confirmed EMAIL HOTEL SENT',
    'booking-confirmed SMS GUEST SKIPPED GUEST_ERASED',
  ]);
  const [toHotel] = await sunk(bookingId);
  expect(JSON.stringify(toHotel)).not.toMatch(/Lovelace|sealed1|Hof/);
});

test('a mail whose sending was ambiguous is settled by its event, without a second one', async () => {
  const bookingId = await confirmed(undefined, 'htl_unknown');
  await fail({ kind: 'timeout_after', bookingId });
  await ask(bookingId, 'refund-done');
  await become(bookingId, ['refund-done EMAIL GUEST SENT']);
  expect(await sunk(bookingId)).toHaveLength(1);
});

test('a returned mail bans its address until a person has it sent again', async () => {
  const bookingId = await confirmed('bounce+ada@example.com');
  await ask(bookingId, 'refund-done');
  await become(bookingId, ['refund-done EMAIL GUEST FAILED BOUNCED']);
  await ask(bookingId, 'refund-failed');
  await become(bookingId, [
    'refund-done EMAIL GUEST FAILED BOUNCED',
    'refund-failed EMAIL GUEST FAILED ADDRESS_SUPPRESSED',
  ]);
  expect(await sunk(bookingId)).toHaveLength(1);
  const rows = await readNotificationsOfBooking(notification, bookingId);
  const banned = rows.find(({ template }) => template === 'refund-failed');
  await replayNotification(notification, { notificationId: banned?.id ?? '', actor: 'usr_support' });
  await vi.waitFor(async () => expect(await sunk(bookingId)).toHaveLength(2), patiently);
});

test('what keeps failing is a dead letter that a replay brings through', async () => {
  const bookingId = await confirmed();
  const rule = (await (await fail({ kind: 'rate_limited', times: null, channel: 'sms' })).json()) as {
    id: number;
  };
  await ask(bookingId, 'booking-cancelled', 'SMS');
  await become(bookingId, ['booking-cancelled SMS GUEST FAILED RATE_LIMITED']);
  await fetch(`${sink.url}/sandbox/faults/${rule.id}`, { method: 'DELETE' });
  // The client lets the provider rest for five seconds.
  await sleep(5_500);
  const [dead] = await readNotificationsOfBooking(notification, bookingId);
  await replayNotification(notification, { notificationId: dead?.id ?? '', actor: 'usr_support' });
  await become(bookingId, ['booking-cancelled SMS GUEST SENT']);
});
