import { randomBytes } from 'node:crypto';
import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault, type Vault } from '@holdfast/personal-data/vault';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { type IdentityDatabase, openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { type NotificationDatabase, openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { replayDelivery } from '@holdfast/prisma-notification/webhook-deliveries';
import { resumeEndpoint, rotateSecret } from '@holdfast/prisma-notification/webhook-endpoints';
import { createWebhookClient, type WebhookClient } from '@holdfast/providers/partner-webhooks/webhook-client';
import { createLogger } from '@holdfast/telemetry/logger';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DeliverySender, startDeliverySender } from '../../src/partner-webhooks/delivery-sender.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { newPartner, newRequest, newSecret } from './sample-partner.ts';

const patiently = { timeout: 30_000, interval: 50 };
const pause = { failuresInRow: 3, failuresOverSeconds: 0, failingSeconds: 86_400 };

describe('webhooks', () => {
  let temporary: TemporaryDatabase[];
  let notification: NotificationDatabase;
  let other: NotificationDatabase;
  let identity: IdentityDatabase;
  let vault: Vault;
  let receiver: Receiver;
  const clients: WebhookClient[] = [];
  let senders: DeliverySender[];
  const logger = createLogger({ name: 'test', level: 'silent' });

  beforeAll(async () => {
    temporary = await Promise.all([
      createTemporaryDatabase('notification'),
      createTemporaryDatabase('identity'),
    ]);
    const [notificationUrl = '', identityUrl = ''] = temporary.map(({ url }) => url);
    notification = openNotificationDatabase({ url: notificationUrl });
    other = openNotificationDatabase({ url: notificationUrl });
    identity = openIdentityDatabase({ url: identityUrl });
    vault = openVault(
      dataKeyStore(identity),
      openMasterKey({ keys: [{ name: 'test', key: randomBytes(32) }] }),
    );
  });
  beforeEach(async () => {
    senders = [];
    receiver = await startReceiver();
  });
  afterEach(async () => {
    // Calls that nobody answered end with it.
    await receiver.close();
    await Promise.all(senders.map((sender) => sender.stop()));
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await Promise.all([notification, other, identity].map((db) => db?.$disconnect()));
    await Promise.all(temporary.map((database) => database.drop()));
  });

  function start(db = notification, opens = vault): void {
    const client = createWebhookClient({ allowPrivate: true, timeoutMillis: 60_000 });
    clients.push(client);
    const options = { notification: db, vault: opens, client, pause, leaseSeconds: 180, logger };
    senders.push(startDeliverySender(options));
  }
  const partnerHere = () => newPartner({ notification, vault }, receiver.url);
  const attempts = async (partner: Awaited<ReturnType<typeof partnerHere>>, count: number) =>
    vi.waitFor(async () => {
      const delivery = await partner.delivery();
      expect(delivery.tries.filter(({ finishedAt }) => finishedAt !== null)).toHaveLength(count);
      // Row and attempts are read one after the other.
      expect(delivery.state).not.toBe('SENDING');
      return delivery;
    }, patiently);

  test('one that fails twice is delivered the third time, each time with the same id', async () => {
    start();
    const partner = await partnerHere();
    receiver.answerWith(500, 503);
    const id = await partner.event();
    const first = await attempts(partner, 1);
    expect(first).toMatchObject({ state: 'PENDING', tries: [{ status: 500, error: 'HTTP_STATUS' }] });
    const pauseSeconds = (Number(first.dueAt) - Number(first.tries[0]?.finishedAt)) / 1000;
    expect(pauseSeconds).toBeCloseTo(5, 0);
    await partner.hurry();
    await attempts(partner, 2);
    await partner.hurry();
    const last = await attempts(partner, 3);
    expect(last).toMatchObject({ state: 'DELIVERED', attempts: 3, dueAt: null });
    expect(last.tries[2]).toMatchObject({ status: 204, error: null, durationMillis: expect.any(Number) });
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id, id]);
    expect(await partner.read()).toMatchObject({ failuresInRow: 0, failingSince: null });
  });

  test('what comes is signed by Standard Webhooks and says what happened', async () => {
    start();
    const partner = await partnerHere();
    const id = await partner.event();
    await attempts(partner, 1);
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
    expect(new Webhook(partner.secret).verify(body, headers)).toEqual({
      ...{ id, type: 'booking.confirmed', livemode: false, timestamp: expect.any(String) },
      data: { bookingId: 'bk_1', version: 2, status: 'CONFIRMED' },
    });
  });

  test('an endpoint that always fails is paused with one mail, and resumed gets what waited', async () => {
    start();
    const partner = await partnerHere();
    receiver.answerAlways(500);
    await partner.event();
    for (const count of [1, 2, 3]) {
      await attempts(partner, count);
      await partner.hurry();
    }
    await vi.waitFor(async () => expect(await partner.read()).toMatchObject({ state: 'PAUSED' }), patiently);
    expect(
      await notification.notification.findMany({ where: { accountId: partner.partnerId } }),
    ).toMatchObject([{ template: 'partner-endpoint-paused', channel: 'EMAIL', status: 'QUEUED' }]);
    receiver.answerAlways(204);
    await resumeEndpoint(notification, partner.endpoint);
    expect(await attempts(partner, 4)).toMatchObject({ state: 'DELIVERED' });
    expect(receiver.received).toHaveLength(4);
  });

  test('two senders at once send each event once', async () => {
    const partner = await partnerHere();
    const ids = await Promise.all(Array.from({ length: 30 }, () => partner.event()));
    start();
    start(other);
    await vi.waitFor(async () => {
      const states = (await partner.deliveries()).map(({ state }) => state);
      expect(states.filter((state) => state === 'DELIVERED')).toHaveLength(30);
    }, patiently);
    const received = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(received.toSorted()).toEqual(ids.toSorted());
  });

  test('a replayed event comes again with the same id', async () => {
    start();
    const partner = await partnerHere();
    const id = await partner.event();
    const { id: deliveryId, partnerId, livemode } = await attempts(partner, 1);
    await replayDelivery(notification, { deliveryId, partnerId, livemode, ...newRequest() });
    expect(await attempts(partner, 2)).toMatchObject({ state: 'DELIVERED' });
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
  });

  test('during a rotation either secret checks, afterwards only the new one', async () => {
    start();
    const partner = await partnerHere();
    const next = newSecret();
    const rotation = { ...partner.endpoint, ...newRequest(), overlapSeconds: 3_600 };
    await rotateSecret(notification, { ...rotation, secret: await partner.seal(next) });
    await partner.event();
    await attempts(partner, 1);
    const during = receiver.received[0] ?? { body: '', headers: {} };
    for (const secret of [partner.secret, next]) new Webhook(secret).verify(during.body, during.headers);
    await notification.webhookEndpoint.update({
      where: { id: partner.endpoint.endpointId },
      data: { previousSecretUntil: new Date(0) },
    });
    await partner.event();
    await vi.waitFor(() => expect(receiver.received).toHaveLength(2), patiently);
    const after = receiver.received[1] ?? { body: '', headers: {} };
    new Webhook(next).verify(after.body, after.headers);
    expect(() => new Webhook(partner.secret).verify(after.body, after.headers)).toThrow();
  });

  test('an endpoint that does not answer holds up no other', async () => {
    start();
    const silent = await partnerHere();
    receiver.answerWith(...Array.from({ length: 60 }, () => null));
    for (let count = 0; count < 60; count += 1) await silent.event();
    await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThan(0), patiently);
    const prompt = await startReceiver();
    const partner = await newPartner({ notification, vault }, prompt.url);
    await partner.event();
    await vi.waitFor(() => expect(prompt.received).toHaveLength(1), patiently);
    expect(receiver.received.length).toBeLessThan(20);
    await prompt.close();
  });

  test('when a secret cannot be opened nothing is sent and nobody is blamed', async () => {
    const partner = await partnerHere();
    const elsewhere = openMasterKey({ keys: [{ name: 'another', key: randomBytes(32) }] });
    start(notification, openVault(dataKeyStore(identity), elsewhere));
    await partner.event();
    expect(await attempts(partner, 1)).toMatchObject({
      state: 'PENDING',
      tries: [{ error: 'NOT_PREPARED' }],
    });
    expect(await partner.read()).toMatchObject({ failuresInRow: 0 });
    expect(receiver.received).toEqual([]);
  });
});
