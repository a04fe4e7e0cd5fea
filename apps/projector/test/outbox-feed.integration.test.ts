import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { createOutboxFeed, type FeedEvent, type FeedPosition } from '@holdfast/outbox/outbox-feed';
import { type InventoryDatabase, openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

let temporary: TemporaryDatabase;
let db: InventoryDatabase;
let saved: FeedPosition;
let seen: string[];

beforeAll(async () => {
  temporary = await createTemporaryDatabase('inventory');
  db = openInventoryDatabase({ url: temporary.url });
});
afterAll(async () => {
  await db?.$disconnect();
  await temporary?.drop();
});
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE outbox RESTART IDENTITY`;
  saved = { position: 0n, candidate: 0n, candidateXid: 0n };
  seen = [];
});

const waiting = { timeout: 30_000, interval: 50 };

/** A feed as a process opens it: what was saved is all it knows. */
function openFeed(waitSeconds?: number, handle?: () => Promise<void>) {
  return createOutboxFeed({
    db,
    load: async () => saved,
    save: async (position) => {
      saved = position;
    },
    handle: async (events: readonly FeedEvent[]) => {
      await handle?.();
      seen.push(...events.map(({ type }) => type));
    },
    waitSeconds,
  });
}
const write = (into: Pick<InventoryDatabase, '$executeRaw'>, type: string) =>
  into.$executeRaw`INSERT INTO outbox (topic, key, type, aggregate_version, data)
                   VALUES ('inventory-events', 'rt_1', ${type}, 1, '{}')`;

test('an event whose transaction ends after a later one is not passed over, nor is any told twice', async () => {
  let feed = openFeed();
  const written = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  const slow = db.$transaction(async (transaction) => {
    await write(transaction, 'slow');
    written.resolve();
    await told.promise;
  });
  await written.promise;
  await write(db, 'quick');
  await feed.poll();
  await feed.poll();
  await feed.poll();
  expect(seen).toEqual(['quick']);
  expect(saved.position).toBe(0n);
  told.resolve();
  await slow;
  await feed.poll();
  await feed.poll();
  expect(seen).toEqual(['quick', 'slow']);
  // The server counts transactions of all its databases: one that is open in another holds the position back.
  await vi.waitFor(async () => {
    await feed.poll();
    expect(saved.position).toBe(2n);
  }, waiting);
  expect(seen).toEqual(['quick', 'slow']);
  // A process that starts anew goes on from there.
  feed = openFeed();
  await write(db, 'next');
  await feed.poll();
  expect(seen).toEqual(['quick', 'slow', 'next']);
});

test('what could not be handled is told again', async () => {
  let failing = true;
  const feed = openFeed(undefined, async () => {
    if (failing) throw new Error('away');
  });
  await write(db, 'first');
  await expect(feed.poll()).rejects.toThrow('away');
  failing = false;
  expect(await feed.poll()).toBe(1);
  expect(seen).toEqual(['first']);
});

test('with Kafka only what has waited for it is read', async () => {
  const feed = openFeed(10);
  await write(db, 'fresh');
  expect(await feed.poll()).toBe(0);
  await db.$executeRaw`UPDATE outbox SET occurred_at = now() - interval '11 s'`;
  expect(await feed.poll()).toBe(1);
  await db.$executeRaw`UPDATE outbox SET published_at = now()`;
  expect(await feed.poll()).toBe(0);
});
