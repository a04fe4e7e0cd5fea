import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginDeliveries } from '../src/begin-deliveries.ts';
import { type NotificationDatabase, openNotificationDatabase } from '../src/database.ts';
import { finishDelivered, finishFailed, putOffDelivery } from '../src/finish-delivery.ts';
import { measureWebhooks } from '../src/measure-webhooks.ts';
import { findDelivery, listDeliveries, pingEndpoint, replayDelivery } from '../src/webhook-deliveries.ts';
import {
  addEndpoint,
  deleteEndpoint,
  pauseEndpoint,
  resumeEndpoint,
  rotateSecret,
  TooManyEndpoints,
} from '../src/webhook-endpoints.ts';
import {
  newEndpoint,
  newEvent,
  newPartner,
  newRequest,
  type SamplePartner,
  sealed,
} from './webhook-samples.ts';

let temporary: TemporaryDatabase;
let db: NotificationDatabase;
let other: NotificationDatabase;

beforeAll(async () => {
  temporary = await createTemporaryDatabase('notification');
  db = openNotificationDatabase({ url: temporary.url });
  other = openNotificationDatabase({ url: temporary.url });
});
afterAll(async () => {
  await db.$disconnect();
  await other.$disconnect();
  await temporary.drop();
});

const policy = { failuresInRow: 3, failuresOverSeconds: 0, failingSeconds: 86_400 };
const failure = { status: 500, durationMillis: 12, error: 'HTTP_STATUS', retryAfterSeconds: 0 };
/** Takes what is due of this partner; others of the file are left alone by their own leases. */
const begin = async (partner: SamplePartner, database = db, perEndpoint = 100) => {
  const taken = await beginDeliveries(database, { limit: 100, perEndpoint, leaseSeconds: 60, busy: [] });
  return taken.filter(({ partnerId }) => partnerId === partner.partnerId);
};
const deliveries = async (partner: SamplePartner, state?: string) => {
  const page = { state, endpointId: undefined, page: 1, pageSize: 100 };
  return (await listDeliveries(db, { ...partner, ...page })).items;
};
const leaseIsOver = (partner: SamplePartner) =>
  db.webhookDelivery.updateMany({
    where: { partnerId: partner.partnerId, dueAt: { not: null } },
    data: { dueAt: new Date(0) },
  });

test('an event makes one delivery for each active endpoint of its mode that wants it, once', async () => {
  const partner = newPartner();
  const wanting = await newEndpoint(db, partner, ['booking.confirmed']);
  await newEndpoint(db, partner, ['payment.captured']);
  await newEndpoint(db, { ...partner, livemode: true });
  await newEndpoint(db, newPartner());
  await pauseEndpoint(db, await newEndpoint(db, partner));
  const event = await newEvent(db, partner);
  expect(event.result).toEqual({ deliveries: 1 });
  expect((await newEvent(db, partner, { id: event.id })).result).toBeNull();
  expect(await deliveries(partner)).toMatchObject([{ endpointId: wanting.endpointId, state: 'PENDING' }]);
});

test('senders at once take a delivery once, and one that was killed in the middle is taken again', async () => {
  const partner = newPartner();
  await newEndpoint(db, partner);
  for (let count = 0; count < 12; count += 1) await newEvent(db, partner);
  const [first, second] = await Promise.all([begin(partner), begin(partner, other)]);
  const taken = [...first, ...second, ...(await begin(partner))].map(({ deliveryId }) => deliveryId);
  expect(taken).toHaveLength(12);
  expect(new Set(taken).size).toBe(12);
  await leaseIsOver(partner);
  const again = await begin(partner);
  expect(again).toHaveLength(12);
  expect(again.every(({ number, tries }) => number === 2 && tries === 2)).toBe(true);
  const [delivery] = await deliveries(partner);
  const found = await findDelivery(db, { ...partner, deliveryId: delivery?.id ?? '' });
  expect(found?.tries.map(({ error }) => error)).toEqual(['INTERRUPTED', null]);
});

test('an endpoint gives up so many deliveries at a time, and none while it is busy', async () => {
  const partner = newPartner();
  const { endpointId } = await newEndpoint(db, partner);
  for (let count = 0; count < 5; count += 1) await newEvent(db, partner);
  const wanted = { limit: 100, perEndpoint: 2, leaseSeconds: 60 };
  const mine = (taken: Awaited<ReturnType<typeof beginDeliveries>>) =>
    taken.filter((delivery) => delivery.endpointId === endpointId).length;
  expect(mine(await beginDeliveries(db, { ...wanted, busy: [endpointId] }))).toBe(0);
  expect(mine(await beginDeliveries(db, { ...wanted, busy: [] }))).toBe(2);
});

test('what was delivered is not sent again, and a success ends the row of failures', async () => {
  const partner = newPartner();
  const endpoint = await newEndpoint(db, partner);
  await newEvent(db, partner);
  const [first] = await begin(partner);
  if (first === undefined) throw new Error('nothing was due');
  expect(await finishFailed(db, first, failure, policy)).toBe(false);
  expect(await endpoint.read()).toMatchObject({ failuresInRow: 1, failingSince: expect.any(Date) });
  const [second] = await begin(partner);
  if (second === undefined) throw new Error('nothing was due');
  await finishDelivered(db, second, { status: 204, durationMillis: 7 });
  expect(await endpoint.read()).toMatchObject({ failuresInRow: 0, failingSince: null });
  expect(await begin(partner)).toEqual([]);
  const found = await findDelivery(db, { ...partner, deliveryId: second.deliveryId });
  expect(found).toMatchObject({
    state: 'DELIVERED',
    tries: [
      { status: 500, error: 'HTTP_STATUS', durationMillis: 12 },
      { status: 204, error: null, durationMillis: 7 },
    ],
  });
});

test('a late outcome of a lost attempt delivers, and a late failure of it changes nothing', async () => {
  const partner = newPartner();
  await newEndpoint(db, partner);
  await newEvent(db, partner);
  const [lost] = await begin(partner);
  await leaseIsOver(partner);
  const [again] = await begin(partner);
  if (lost === undefined || again === undefined) throw new Error('nothing was due');
  await finishFailed(db, lost, failure, policy);
  expect(await deliveries(partner)).toMatchObject([{ state: 'SENDING', attempts: 2 }]);
  await finishDelivered(db, lost, { status: 200, durationMillis: 1 });
  await finishFailed(db, again, failure, policy);
  expect(await deliveries(partner)).toMatchObject([{ state: 'DELIVERED', dueAt: null }]);
});

test('an endpoint that only fails is paused once, with one mail, and works again when resumed', async () => {
  const partner = newPartner();
  const endpoint = await newEndpoint(db, partner);
  for (let count = 0; count < 4; count += 1) await newEvent(db, partner);
  const taken = await begin(partner);
  const paused = await Promise.all(taken.map((delivery) => finishFailed(db, delivery, failure, policy)));
  expect(paused.filter(Boolean)).toHaveLength(1);
  expect(await endpoint.read()).toMatchObject({ state: 'PAUSED', pausedBy: 'FAILURES', failuresInRow: 3 });
  const mails = { where: { accountId: partner.partnerId } };
  expect(await db.notification.findMany(mails)).toMatchObject([
    { template: 'partner-endpoint-paused', audience: 'ACCOUNT', subjectId: `${endpoint.endpointId}.1` },
  ]);
  expect((await measureWebhooks(db)).paused).toBeGreaterThanOrEqual(1);
  await leaseIsOver(partner);
  expect(await begin(partner)).toEqual([]);
  expect((await newEvent(db, partner)).result).toEqual({ deliveries: 0 });
  await resumeEndpoint(db, endpoint);
  expect(await endpoint.read()).toMatchObject({ state: 'ACTIVE', pausedBy: null, failuresInRow: 0 });
  const resumed = await begin(partner);
  expect(resumed).toHaveLength(4);
  for (const delivery of resumed) await finishFailed(db, delivery, failure, policy);
  expect(await db.notification.count(mails)).toBe(2);
});

test('many failures within a short time, or few over a long one, pause by their own rules', async () => {
  const slow = { failuresInRow: 2, failuresOverSeconds: 600, failingSeconds: 86_400 };
  const partner = newPartner();
  const endpoint = await newEndpoint(db, partner);
  await newEvent(db, partner);
  const failOnce = async () => {
    const [delivery] = await begin(partner);
    if (delivery === undefined) throw new Error('nothing was due');
    return finishFailed(db, delivery, failure, slow);
  };
  const failingFor = (seconds: number, failuresInRow: number) =>
    db.webhookEndpoint.update({
      where: { id: endpoint.endpointId },
      data: { failingSince: new Date(Date.now() - seconds * 1000), failuresInRow },
    });
  expect([await failOnce(), await failOnce(), await failOnce()]).toEqual([false, false, false]);
  await failingFor(700, 0);
  expect(await failOnce()).toBe(false);
  expect(await failOnce()).toBe(true);
  await resumeEndpoint(db, endpoint);
  await failingFor(86_500, 0);
  expect(await failOnce()).toBe(true);
});

test('a delivery that was tried long enough is given up, and a reason of our own counts against nobody', async () => {
  const partner = newPartner();
  const endpoint = await newEndpoint(db, partner);
  await newEvent(db, partner);
  const [first] = await begin(partner);
  if (first === undefined) throw new Error('nothing was due');
  await putOffDelivery(db, first, { error: 'NOT_SENT', retryAfterSeconds: 0 });
  expect(await endpoint.read()).toMatchObject({ failuresInRow: 0 });
  const [second] = await begin(partner);
  if (second === undefined) throw new Error('nothing was due');
  expect(second).toMatchObject({ number: 2, tries: 1 });
  await finishFailed(db, second, { ...failure, retryAfterSeconds: null }, policy);
  expect(await deliveries(partner, 'FAILED')).toMatchObject([{ dueAt: null, attempts: 2 }]);
});

test('a replay sends again with patience anew, once for each request', async () => {
  const partner = newPartner();
  await newEndpoint(db, partner);
  await newEvent(db, partner);
  const [first] = await begin(partner);
  if (first === undefined) throw new Error('nothing was due');
  await finishDelivered(db, first, { status: 200, durationMillis: 1 });
  const request = newRequest();
  await replayDelivery(db, { ...partner, livemode: true, deliveryId: first.deliveryId, ...newRequest() });
  await replayDelivery(db, { ...newPartner(), deliveryId: first.deliveryId, ...newRequest() });
  expect(await begin(partner)).toEqual([]);
  await replayDelivery(db, { ...partner, deliveryId: first.deliveryId, ...request });
  const [again] = await begin(partner);
  expect(again).toMatchObject({ deliveryId: first.deliveryId, number: 2, tries: 1, event: first.event });
  if (again === undefined) throw new Error('nothing was due');
  await finishDelivered(db, again, { status: 200, durationMillis: 1 });
  await replayDelivery(db, { ...partner, deliveryId: first.deliveryId, ...request });
  expect(await begin(partner)).toEqual([]);
});

test('a rotated secret signs beside the old one for a while; a repeated request does not rotate again', async () => {
  const partner = newPartner();
  const endpoint = await newEndpoint(db, partner);
  const rotation = { ...endpoint, ...newRequest(), overlapSeconds: 3_600 };
  await rotateSecret(db, { ...rotation, secret: sealed.second });
  await rotateSecret(db, { ...rotation, secret: 'sealed-3' });
  await newEvent(db, partner);
  expect(await begin(partner)).toMatchObject([{ secret: sealed.second, previousSecret: sealed.first }]);
  await db.webhookEndpoint.update({
    where: { id: endpoint.endpointId },
    data: { previousSecretUntil: new Date(0) },
  });
  await leaseIsOver(partner);
  expect(await begin(partner)).toMatchObject([{ secret: sealed.second, previousSecret: null }]);
});

test('a deleted endpoint keeps no secret and is sent nothing, not even what was on its way', async () => {
  const partner = newPartner();
  const endpoint = await newEndpoint(db, partner);
  await newEvent(db, partner);
  await newEvent(db, partner);
  const [sending] = await begin(partner, db, 1);
  expect(await deleteEndpoint(db, { ...endpoint, livemode: true })).toBe(false);
  expect(await deleteEndpoint(db, endpoint)).toBe(true);
  expect(await deleteEndpoint(db, endpoint)).toBe(false);
  expect(await endpoint.read()).toBeNull();
  if (sending !== undefined) await finishFailed(db, sending, failure, policy);
  expect((await deliveries(partner)).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
  const row = await db.webhookEndpoint.findUniqueOrThrow({ where: { id: endpoint.endpointId } });
  expect(row).toMatchObject({ secret: null, previousSecret: null });
});

test('a ping goes to its endpoint alone, once for each request, and to no paused one', async () => {
  const partner = newPartner();
  const endpoint = await newEndpoint(db, partner, ['payment.failed']);
  await newEndpoint(db, partner);
  const request = newRequest();
  await pingEndpoint(db, { ...endpoint, ...request });
  await pingEndpoint(db, { ...endpoint, ...request });
  const taken = await begin(partner);
  expect(taken).toMatchObject([
    { endpointId: endpoint.endpointId, event: { type: 'ping', livemode: false } },
  ]);
  await pauseEndpoint(db, endpoint);
  await pingEndpoint(db, { ...endpoint, ...newRequest() });
  expect(await deliveries(partner)).toHaveLength(1);
});

test('a partner has ten endpoints of a mode, also when two are asked for at once', async () => {
  const partner = newPartner();
  for (let count = 0; count < 9; count += 1) await newEndpoint(db, partner);
  const [one, two] = await Promise.allSettled([newEndpoint(db, partner), newEndpoint(other, partner)]);
  const refused = [one, two].filter(({ status }) => status === 'rejected');
  expect(refused).toMatchObject([{ reason: expect.any(TooManyEndpoints) }]);
  await newEndpoint(db, { ...partner, livemode: true });
  // The repeat of a request whose endpoint is among the ten is no eleventh.
  const request = await db.partnerRequest.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  const repeated = { url: 'https://a.example', eventTypes: ['*'], secret: 's', fingerprint: 'f' };
  await addEndpoint(db, { ...partner, endpointId: 'whe_new', requestId: request.id, ...repeated });
});
