import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { findFreePort } from '@holdfast/local/processes/port';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { type Relay, startRelay } from '@holdfast/outbox/relay';
import { acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import { type BookingDatabase, openBookingDatabase } from '@holdfast/prisma-booking/database';
import { closeBooking } from '@holdfast/prisma-booking/settle-booking';
import { type NotificationDatabase, openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { readNotificationsOfBooking } from '@holdfast/prisma-notification/read-notifications-of-booking';
import { createLogger } from '@holdfast/telemetry/logger';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { notifierEnvironment } from './notifier-environment.ts';
import { type RunningApp, runApp } from './run-app.ts';
import { sampleBooking } from './sample-booking.ts';

const brokers = process.env.KAFKA_BROKERS ?? '';
const patiently = { timeout: 30_000, interval: 100 };

interface SunkMail {
  to: { email: string }[];
  subject: string;
  custom_args: Record<string, string>;
}

describe.skipIf(brokers === '')('the notifier', () => {
  let temporary: TemporaryDatabase[];
  let booking: BookingDatabase;
  let relayed: BookingDatabase;
  let notification: NotificationDatabase;
  let sink: RunningApp;
  let notifier: RunningApp;
  let relay: Relay;
  let env: Record<string, string>;
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-mail-'));

  beforeAll(async () => {
    temporary = await Promise.all([
      createTemporaryDatabase('booking'),
      createTemporaryDatabase('notification'),
      createTemporaryDatabase('catalog'),
      createTemporaryDatabase('identity'),
    ]);
    const [bookingUrl = '', notificationUrl = '', catalogUrl = '', identityUrl = ''] = temporary.map(
      ({ url }) => url,
    );
    booking = openBookingDatabase({ url: bookingUrl });
    relayed = openBookingDatabase({ url: bookingUrl, maxConnections: 1 });
    notification = openNotificationDatabase({ url: notificationUrl });
    const logger = createLogger({ name: 'test', level: 'silent' });
    const kafka = connectKafka({ brokers: brokers.split(','), clientId: 'test', logger });
    relay = startRelay({ service: 'booking', db: relayed, kafka, logger });
    sink = await runApp('mail-sink/src/server.ts', 'MAIL_SINK_PORT', { MAIL_SINK_FOLDER: folder });
    env = {
      BOOKING_DATABASE_URL: bookingUrl,
      NOTIFICATION_DATABASE_URL: notificationUrl,
      CATALOG_DATABASE_URL: catalogUrl,
      IDENTITY_DATABASE_URL: identityUrl,
      // Nothing is told of mails here: what is unclear stays so.
      ...notifierEnvironment(await findFreePort(), sink.url).notifier,
      MAIL_UNCLEAR_WAIT_SECONDS: '4',
      NOTIFIER_GROUP: `notifier-${randomUUID()}`,
    };
    notifier = await runApp('notifier/src/main.ts', 'NOTIFIER_METRICS_PORT', env);
  });
  afterAll(async () => {
    await Promise.all([notifier?.end('SIGTERM'), sink?.end('SIGTERM'), relay?.stop()]);
    await Promise.all([booking, relayed, notification].map((db) => db?.$disconnect()));
    await Promise.all(temporary.map((database) => database.drop()));
    rmSync(folder, { recursive: true, force: true });
  });

  /** A booking whose card was declined, and the request for its mail. */
  async function rejectBooking(bookingId = `bk_${randomUUID().replaceAll('-', '')}`) {
    const { checkIn, checkOut, rooms, guests, totalPrice, terms } = sampleBooking;
    // In plain text, as bookings were kept before they were sealed.
    const guest = { fullName: 'Ada Lovelace', email: 'ada@example.com' };
    const { number } = await acceptBooking(booking, {
      bookingId,
      accountId: 'usr_1',
      livemode: false,
      fingerprint: 'f',
      hotelId: 'htl_1',
      roomTypeId: 'rt_1',
      holdTtlSeconds: 900,
      ...{ checkIn, checkOut, rooms, guests, totalPrice, terms, guest },
    });
    await closeBooking(booking, {
      bookingId,
      status: 'REJECTED',
      refusal: { code: 'PAYMENT_DECLINED', declineCode: 'insufficient_funds' },
      paymentStatus: 'FAILED',
      steps: [],
    });
    return { bookingId, number };
  }
  const sunk = async (bookingId: string): Promise<SunkMail[]> => {
    const response = await fetch(`${sink.url}/messages?bookingId=${bookingId}`);
    return ((await response.json()) as { messages: SunkMail[] }).messages;
  };
  const fail = async (rule: { kind: string; bookingId: string; latencyMillis?: number }) =>
    fetch(`${sink.url}/sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(rule),
    });
  const told = async (bookingId: string) => (await readNotificationsOfBooking(notification, bookingId))[0];
  /** The sends that may have arrived; on a busy machine a late one is put off without being made. */
  const sends = async (bookingId: string) =>
    ((await told(bookingId))?.deliveryAttempts ?? []).filter(({ error }) => error !== 'TOO_LATE');
  const sent = (bookingId: string) =>
    vi.waitFor(async () => expect(await told(bookingId)).toMatchObject({ status: 'SENT' }), patiently);
  const newId = () => `bk_${randomUUID().replaceAll('-', '')}`;

  test('mails the guest once, also when the request is delivered again', async () => {
    const { bookingId, number } = await rejectBooking();
    await sent(bookingId);
    await booking.outboxMessage.updateMany({ data: { publishedAt: null } });
    await vi.waitFor(
      async () => expect(await booking.outboxMessage.count({ where: { publishedAt: null } })).toBe(0),
      patiently,
    );
    // A later booking's mail shows that the repeated request was consumed before it.
    await sent((await rejectBooking()).bookingId);
    const mails = await sunk(bookingId);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain(number);
    expect(mails[0]?.to).toMatchObject([{ email: 'ada@example.com' }]);
    expect(mails[0]?.custom_args).toMatchObject({ bookingId, notificationId: (await told(bookingId))?.id });
  });

  test('nothing personal passes Kafka or is kept', async () => {
    const rows = await booking.outboxMessage.findMany();
    const notifications = await notification.notification.findMany({ include: { deliveryAttempts: true } });
    expect(
      JSON.stringify([rows, notifications], (_, value) => (typeof value === 'bigint' ? 0 : value)),
    ).not.toMatch(/lovelace|@/i);
  });

  test('what certainly did not leave is sent again, once', async () => {
    const bookingId = newId();
    await fail({ kind: 'rate_limited', bookingId });
    await rejectBooking(bookingId);
    await sent(bookingId);
    expect((await sends(bookingId)).map(({ outcome }) => outcome)).toEqual(['NOT_SENT', 'SENT']);
    expect(await sunk(bookingId)).toHaveLength(1);
  });

  test('an ambiguous send waits before it is made again: the one duplicate that is allowed', async () => {
    const bookingId = newId();
    await fail({ kind: 'timeout_after', bookingId });
    await rejectBooking(bookingId);
    await sent(bookingId);
    const [first, second] = await sends(bookingId);
    expect([first?.outcome, second?.outcome]).toEqual(['UNCLEAR', 'SENT']);
    expect(Number(second?.startedAt) - Number(first?.finishedAt)).toBeGreaterThanOrEqual(3_900);
    expect(await sunk(bookingId)).toHaveLength(2);
  });

  test('killed in the middle of a send, it knows of it when it is back', async () => {
    const bookingId = newId();
    await fail({ kind: 'slow', bookingId, latencyMillis: 900 });
    await rejectBooking(bookingId);
    await vi.waitFor(async () => expect(await told(bookingId)).toMatchObject({ status: 'SENDING' }), {
      ...patiently,
      interval: 20,
    });
    await notifier.end('SIGKILL');
    notifier = await runApp('notifier/src/main.ts', 'NOTIFIER_METRICS_PORT', env);
    await sent(bookingId);
    expect(await sends(bookingId)).toMatchObject([
      { outcome: 'UNCLEAR', error: 'ENDED_DURING_SEND' },
      { outcome: 'SENT' },
    ]);
    expect((await sunk(bookingId)).length).toBeLessThanOrEqual(2);
  });
});
