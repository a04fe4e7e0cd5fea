import { randomUUID } from 'node:crypto';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { findFreePort } from '@holdfast/local/processes/port';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { type Relay, startRelay } from '@holdfast/outbox/relay';
import { openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault } from '@holdfast/personal-data/vault';
import { acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { closeBooking } from '@holdfast/prisma-booking/settle-booking';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { createLogger } from '@holdfast/telemetry/logger';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { notifierEnvironment } from '../notifier-environment.ts';
import { type RunningApp, runApp } from '../run-app.ts';
import { sampleBooking } from '../sample-booking.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { newId, newPartner } from './sample-partner.ts';

const brokers = process.env.KAFKA_BROKERS ?? '';
const patiently = { timeout: 60_000, interval: 100 };
const key = Buffer.alloc(32, 7);

describe.skipIf(brokers === '')("events of partners' bookings", async () => {
  const temporary = {
    booking: await createTemporaryDatabase('booking'),
    catalog: await createTemporaryDatabase('catalog'),
    identity: await createTemporaryDatabase('identity'),
    notification: await createTemporaryDatabase('notification'),
    payment: await createTemporaryDatabase('payment'),
  };
  const booking = openBookingDatabase({ url: temporary.booking.url });
  const identity = openIdentityDatabase({ url: temporary.identity.url });
  const notification = openNotificationDatabase({ url: temporary.notification.url });
  const payment = openPaymentDatabase({ url: temporary.payment.url });
  const relayed = {
    booking: openBookingDatabase({ url: temporary.booking.url, maxConnections: 1 }),
    payment: openPaymentDatabase({ url: temporary.payment.url, maxConnections: 1 }),
  };
  const vault = openVault(dataKeyStore(identity), openMasterKey({ keys: [{ name: 'test', key }] }));
  const world = { notification, vault };
  let env: Record<string, string>;
  let notifier: RunningApp;
  let receiver: Receiver;
  let relays: Relay[] = [];

  beforeAll(async () => {
    const logger = createLogger({ name: 'test', level: 'silent' });
    const kafka = connectKafka({ brokers: brokers.split(','), clientId: 'test', logger });
    relays = [
      startRelay({ service: 'booking', db: relayed.booking, kafka, logger }),
      startRelay({ service: 'payment', db: relayed.payment, kafka, logger }),
    ];
    receiver = await startReceiver();
    env = {
      ...notifierEnvironment(await findFreePort(), 'http://127.0.0.1:1').notifier,
      BOOKING_DATABASE_URL: temporary.booking.url,
      CATALOG_DATABASE_URL: temporary.catalog.url,
      IDENTITY_DATABASE_URL: temporary.identity.url,
      NOTIFICATION_DATABASE_URL: temporary.notification.url,
      PERSONAL_DATA_KEYS: `test:${key.toString('base64')}`,
      NOTIFIER_GROUP: `partners-${randomUUID()}`,
      WEBHOOKS_ALLOW_PRIVATE: 'true',
      WEBHOOK_TIMEOUT_SECONDS: '30',
    };
    notifier = await runApp('notifier/src/main.ts', 'NOTIFIER_METRICS_PORT', env);
  });
  afterAll(async () => {
    await receiver?.close();
    await Promise.all([notifier?.end('SIGTERM'), ...relays.map((relay) => relay.stop())]);
    const open = [booking, identity, notification, payment, relayed.booking, relayed.payment];
    await Promise.all(open.map((db) => db.$disconnect()));
    await Promise.all(Object.values(temporary).map((database) => database.drop()));
  });

  /** A booking that was rejected, and the money that was not to be had for it. */
  async function rejectBooking(accountId: string) {
    const bookingId = newId('bk');
    const { checkIn, checkOut, rooms, guests, totalPrice, terms } = sampleBooking;
    const guest = { fullName: 'Ada Lovelace', email: 'ada@example.com' };
    const { number } = await acceptBooking(booking, {
      ...{ bookingId, accountId, livemode: false, fingerprint: 'f', partnerReference: 'order-1' },
      ...{ hotelId: 'htl_1', roomTypeId: 'rt_1', holdTtlSeconds: 900 },
      ...{ checkIn, checkOut, rooms, guests, totalPrice, terms, guest },
    });
    await closeBooking(booking, {
      ...{ bookingId, status: 'REJECTED', paymentStatus: 'FAILED', steps: [] },
      refusal: { code: 'PAYMENT_DECLINED', declineCode: 'insufficient_funds' },
    });
    await refuseMoney(bookingId);
    return { bookingId, number };
  }
  const refuseMoney = async (bookingId: string) => {
    const money = {
      bookingId,
      paymentId: newId('pay'),
      livemode: false,
      amountMinor: 74_000,
      currency: 'EUR',
    };
    await payment.outboxMessage.create({
      data: {
        ...{ topic: 'payment-events', key: bookingId, type: 'PaymentFailed', aggregateVersion: 2 },
        data: { ...money, declineCode: 'insufficient_funds' },
      },
    });
  };
  const events = (partnerId: string) => notification.partnerEvent.findMany({ where: { partnerId } });
  const told = (partnerId: string, count: number) =>
    vi.waitFor(async () => {
      const rows = await notification.webhookDelivery.findMany({ where: { partnerId, state: 'DELIVERED' } });
      expect(rows).toHaveLength(count);
    }, patiently);

  test('are told once each, however often Kafka delivers them, and say nothing of the guest', {
    timeout: 180_000,
  }, async () => {
    const partner = await newPartner(world, receiver.url);
    const { bookingId, number } = await rejectBooking(partner.partnerId);
    await rejectBooking('usr_1');
    await told(partner.partnerId, 3);
    await booking.outboxMessage.updateMany({ data: { publishedAt: null } });
    await payment.outboxMessage.updateMany({ data: { publishedAt: null } });
    // Of the same booking and so behind the repeated ones: told, they show that those were consumed.
    const row = await booking.outboxMessage.findFirstOrThrow({
      where: { key: bookingId, topic: 'booking-events' },
    });
    const later = { topic: row.topic, key: bookingId, type: 'BookingChanged', aggregateVersion: 9 };
    await booking.outboxMessage.create({ data: { ...later, data: row.data ?? {} } });
    await refuseMoney(bookingId);
    await told(partner.partnerId, 5);
    expect(await events(partner.partnerId)).toHaveLength(5);
    expect(await partner.deliveries()).toHaveLength(5);
    const bodies = receiver.received.flatMap(({ headers, body }) => {
      const event = JSON.parse(body);
      if (event.data.bookingId !== bookingId) return [];
      return [new Webhook(partner.secret).verify(body, headers) as typeof event];
    });
    const booked = {
      bookingId,
      number,
      reference: 'order-1',
      hotelId: 'htl_1',
      totalPrice: sampleBooking.totalPrice,
    };
    const of = (type: string) => bodies.find((event) => event.type === type);
    expect(of('booking.created')).toMatchObject({
      livemode: false,
      data: { ...booked, status: 'PENDING', version: 1 },
    });
    expect(of('booking.rejected')).toMatchObject({
      data: { ...booked, status: 'REJECTED', reason: 'PAYMENT_DECLINED' },
    });
    expect(of('payment.failed')).toMatchObject({
      data: { ...booked, payment: { amount: { amountMinor: 74_000 }, declineCode: 'insufficient_funds' } },
    });
    expect(JSON.stringify(bodies)).not.toMatch(/lovelace|@/i);
  });

  test('killed in the middle of a send, the notifier sends the same event again when it is back', {
    timeout: 180_000,
  }, async () => {
    const partner = await newPartner(world, receiver.url);
    const before = receiver.received.length;
    receiver.answerWith(null);
    const id = await partner.event();
    await vi.waitFor(() => expect(receiver.received.length).toBe(before + 1), patiently);
    await notifier.end('SIGKILL');
    expect(await partner.delivery()).toMatchObject({ state: 'SENDING', attempts: 1 });
    notifier = await runApp('notifier/src/main.ts', 'NOTIFIER_METRICS_PORT', env);
    // Its lease would end by itself, in a minute and a half.
    await notification.webhookDelivery.updateMany({
      where: { partnerId: partner.partnerId },
      data: { dueAt: new Date(0) },
    });
    await told(partner.partnerId, 1);
    const ids = receiver.received.slice(before).map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([id, id]);
    expect((await partner.delivery()).tries.map(({ error }) => error)).toEqual(['INTERRUPTED', null]);
  });

  test('shows how endpoints do', async () => {
    const metrics = await (await fetch(`${notifier.url}/metrics`)).text();
    expect(metrics).toMatch(/^partner_endpoints_failing\S* 0$/m);
    expect(metrics).toMatch(/^partner_webhook_oldest_due_seconds\S* [\d.]+$/m);
    expect(metrics).toMatch(/^partner_webhook_attempts_total\{[^}]*outcome="DELIVERED"[^}]*\} [1-9]/m);
  });
});
