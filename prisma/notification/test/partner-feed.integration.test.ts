import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type NotificationDatabase, openNotificationDatabase } from '../src/database.ts';
import { readPartnerEvents, removePartnerEvents } from '../src/partner-events.ts';
import { pingEndpoint } from '../src/webhook-deliveries.ts';
import { newEndpoint, newEvent, newPartner, newRequest, type SamplePartner } from './webhook-samples.ts';

let temporary: TemporaryDatabase;
let db: NotificationDatabase;

beforeAll(async () => {
  temporary = await createTemporaryDatabase('notification');
  db = openNotificationDatabase({ url: temporary.url });
});
afterAll(async () => {
  await db.$disconnect();
  await temporary.drop();
});

const start = { transactionId: 0n, position: 0n };
const patiently = { timeout: 30_000, interval: 100 };
const read = (
  partner: SamplePartner,
  query: { after?: typeof start; types?: string[]; limit?: number } = {},
) => readPartnerEvents(db, { ...partner, after: start, types: [], limit: 100, ...query });
/** Transactions of other databases on the server hold the feed back as well. */
const readWhenThere = (partner: SamplePartner, count: number) =>
  vi.waitFor(async () => {
    const events = await read(partner);
    expect(events).toHaveLength(count);
    return events;
  }, patiently);

test('is read in pages from a cursor, of one partner and mode, with the types that are asked for', async () => {
  const partner = newPartner();
  const first = await newEvent(db, partner);
  const second = await newEvent(db, partner, { type: 'payment.captured' });
  const third = await newEvent(db, partner);
  await newEvent(db, { ...partner, livemode: true });
  await newEvent(db, newPartner());
  const all = await readWhenThere(partner, 3);
  expect(all.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
  expect(all[0]).toMatchObject({ type: first.type, data: first.data, occurredAt: first.occurredAt });
  const [page] = await read(partner, { limit: 1 });
  expect(page?.id).toBe(first.id);
  expect(await read(partner, { after: page ?? start, types: ['booking.confirmed'] })).toMatchObject([
    { id: third.id },
  ]);
  expect(await read(partner, { after: all[2] ?? start })).toEqual([]);
});

test('misses none that commits late, whatever was written meanwhile', async () => {
  const partner = newPartner();
  const begun = Promise.withResolvers<string>();
  const release = Promise.withResolvers<void>();
  const late = db.$transaction(
    async (transaction) => {
      const { id } = await newEvent(transaction as NotificationDatabase, partner);
      begun.resolve(id);
      await release.promise;
    },
    { timeout: 30_000 },
  );
  const lateId = await begun.promise;
  const early = await newEvent(db, partner);
  expect(await read(partner)).toEqual([]);
  release.resolve();
  await late;
  expect((await readWhenThere(partner, 2)).map(({ id }) => id)).toEqual([lateId, early.id]);
});

test('tells no pings', async () => {
  const partner = newPartner();
  const endpoint = await newEndpoint(db, partner);
  await pingEndpoint(db, { ...endpoint, ...newRequest() });
  const { id } = await newEvent(db, partner);
  expect(await readWhenThere(partner, 1)).toMatchObject([{ id }]);
});

test('old events go with their deliveries, young ones stay', async () => {
  const partner = newPartner();
  await newEndpoint(db, partner);
  const old = await newEvent(db, partner);
  const young = await newEvent(db, partner);
  await db.partnerEvent.update({ where: { id: old.id }, data: { createdAt: new Date(0) } });
  expect(await removePartnerEvents(db, { days: 30, limit: 10 })).toBe(1);
  expect(await db.webhookDelivery.findMany({ where: { partnerId: partner.partnerId } })).toMatchObject([
    { eventId: young.id },
  ]);
});
