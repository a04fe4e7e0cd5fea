import type { Feed } from '../generated/client.ts';
import type { SearchDatabase } from './database.ts';

/** How far an outbox was read; see the schema. */
export type FeedPosition = Omit<Feed, 'service'>;

/** Where the feed of a service's outbox is; at its beginning when it was never read. */
export async function readFeed(db: SearchDatabase, service: string): Promise<FeedPosition> {
  const feed = await db.feed.findUnique({ where: { service } });
  return feed ?? { position: 0n, candidate: 0n, candidateXid: 0n };
}

/** Notes how far the outbox was read. */
export async function saveFeed(
  db: SearchDatabase,
  service: string,
  { position, candidate, candidateXid }: FeedPosition,
): Promise<void> {
  const data = { position, candidate, candidateXid };
  await db.feed.upsert({ where: { service }, create: { service, ...data }, update: data });
}
