import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, expect, test } from 'vitest';
import { type TidiedUp, tidyUpActivities } from '../../src/sweeps/tidy-up.ts';

const databases = await Promise.all(
  (['booking', 'catalog', 'identity', 'inventory', 'notification', 'payment'] as const).map((service) =>
    createTemporaryDatabase(service),
  ),
);
const [booking, catalog, identity, inventory, notification, payment] = databases.map(({ url }) => ({ url }));
if (!booking || !catalog || !identity || !inventory || !notification || !payment)
  throw new Error('no databases');
const world = {
  bookings: openBookingDatabase(booking),
  catalog: openCatalogDatabase(catalog),
  identity: openIdentityDatabase(identity),
  inventory: openInventoryDatabase(inventory),
  notifications: openNotificationDatabase(notification),
  payments: openPaymentDatabase(payment),
};
const outboxes = [world.bookings, world.catalog, world.identity, world.inventory, world.payments];

afterAll(async () => {
  await Promise.all(Object.values(world).map((db) => db.$disconnect()));
  await Promise.all(databases.map((database) => database.drop()));
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** Runs one sweep as the worker does, in batches of three; how often it gave a sign of life is counted. */
async function sweep() {
  const environment = new MockActivityEnvironment();
  let heartbeats = 0;
  environment.on('heartbeat', () => {
    heartbeats += 1;
  });
  const tidied: TidiedUp = await environment.run(tidyUpActivities(world, 3).tidyUp);
  return { ...tidied, heartbeats };
}

test("the provider's messages go 90 days after they were handled; what is not handled stays", async () => {
  const event = (id: string, handledAt: Date | null) => {
    const created = daysAgo(200);
    const told = { type: 'payment_intent.succeeded', objectId: 'pi_1', payload: {} };
    return { id, ...told, created, receivedAt: created, handledAt };
  };
  await world.payments.providerEvent.createMany({
    data: [
      ...Array.from({ length: 7 }, (_, n) => event(`evt_old_${n}`, daysAgo(91))),
      event('evt_recent', daysAgo(89)),
      event('evt_unhandled', null),
    ],
  });
  expect(await sweep()).toMatchObject({ providerEvents: 7 });
  const left = await world.payments.providerEvent.findMany({ orderBy: { id: 'asc' } });
  expect(left.map(({ id }) => id)).toEqual(['evt_recent', 'evt_unhandled']);
  expect(await sweep()).toMatchObject({ providerEvents: 0 });
});

test('what the notifier took in is forgotten after 14 days', async () => {
  await world.notifications.inboxMessage.createMany({
    data: [15, 15, 15, 15, 13, 0].map((days, n) => ({
      ...{ consumer: 'notifier', eventId: `evt_${n}` },
      receivedAt: daysAgo(days),
    })),
  });
  expect(await sweep()).toMatchObject({ received: 4 });
  const left = await world.notifications.inboxMessage.findMany({ orderBy: { eventId: 'asc' } });
  expect(left.map(({ eventId }) => eventId)).toEqual(['evt_4', 'evt_5']);
});

test('what partners were told goes after 30 days, with their requests', async () => {
  const told = {
    partnerId: 'ptn_1',
    livemode: false,
    type: 'booking.created',
    occurredAt: daysAgo(31),
    data: {},
  };
  const ages = [31, 31, 31, 31, 29];
  await world.notifications.partnerEvent.createMany({
    data: ages.map((days, n) => ({ id: `evt_told_${n}`, ...told, createdAt: daysAgo(days) })),
  });
  await world.notifications.partnerRequest.createMany({
    data: ages.map((days, n) => ({
      ...{ id: `op_${n}`, fingerprint: 'f', subjectId: 'whe_1' },
      createdAt: daysAgo(days),
    })),
  });
  expect(await sweep()).toMatchObject({ partnerEvents: 4 });
  expect(await world.notifications.partnerEvent.findMany()).toMatchObject([{ id: 'evt_told_4' }]);
  expect(await world.notifications.partnerRequest.findMany()).toMatchObject([{ id: 'op_4' }]);
});

test('events go 14 days after they were published, in every service; what was never published stays', async () => {
  const event = (key: string, occurred: number, publishedAt: Date | null) => {
    const told = { topic: 'test-events', type: 'Told', aggregateVersion: 1, data: {} };
    return { ...told, key, occurredAt: daysAgo(occurred), publishedAt };
  };
  const data = [
    event('waits', 30, null),
    ...Array.from({ length: 7 }, () => event('old', 20, daysAgo(20))),
    event('late', 20, daysAgo(13)),
    event('old', 15, daysAgo(15)),
    event('young', 13, daysAgo(13)),
  ];
  for (const db of outboxes) await (db as typeof world.bookings).outboxMessage.createMany({ data });
  const swept = await sweep();
  expect(swept.published).toBe(5 * 8);
  expect(swept.heartbeats).toBeGreaterThan(5 * 3);
  for (const db of outboxes) {
    const left = await (db as typeof world.bookings).outboxMessage.findMany({ orderBy: { id: 'asc' } });
    expect(left.map(({ key }) => key)).toEqual(['waits', 'late', 'young']);
  }
  expect(await sweep()).toMatchObject({ published: 0 });
});

test('sweeps that meet remove each row once', async () => {
  const data = Array.from({ length: 60 }, (_, n) => ({
    ...{ consumer: 'notifier', eventId: `evt_meet_${n}` },
    receivedAt: daysAgo(20),
  }));
  await world.notifications.inboxMessage.createMany({ data });
  const swept = await Promise.all([sweep(), sweep(), sweep()]);
  expect(swept.reduce((sum, { received }) => sum + received, 0)).toBe(60);
});
