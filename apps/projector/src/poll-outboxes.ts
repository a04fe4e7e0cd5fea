import { setTimeout as sleep } from 'node:timers/promises';
import { createOutageLog } from '@holdfast/outbox/outage-log';
import { createOutboxFeed, type FeedEvent } from '@holdfast/outbox/outbox-feed';
import type { SqlClient } from '@holdfast/outbox/sql-client';
import type { SearchDatabase } from '@holdfast/prisma-search/database';
import { readFeed, saveFeed } from '@holdfast/prisma-search/feeds';
import type { Logger } from '@holdfast/telemetry/logger';

export interface PollOptions {
  readonly search: SearchDatabase;
  readonly outboxes: Readonly<Record<string, SqlClient>>;
  /** Whether there is a Kafka; then only what has waited for it is read. */
  readonly kafka: boolean;
  readonly logger: Logger;
  handle(events: readonly FeedEvent[]): Promise<void>;
}

const pauseMillis = 1_000;
const waitSeconds = 10;

/** Reads outboxes for as long as their events do not come through Kafka (decision D25). */
export function startPolling({ search, outboxes, kafka, logger, handle }: PollOptions): {
  stop(): Promise<void>;
} {
  const stopping = new AbortController();

  async function run(service: string, db: SqlClient): Promise<void> {
    const outage = createOutageLog(logger, `the ${service} database`, 'its changes cannot be read');
    const feed = createOutboxFeed({
      db,
      handle,
      load: () => readFeed(search, service),
      save: (position) => saveFeed(search, service, position),
      ...(kafka && { waitSeconds }),
    });
    while (!stopping.signal.aborted) {
      let read = 0;
      try {
        read = await feed.poll();
        outage.worked();
      } catch (error) {
        outage.failed(error);
      }
      if (read > 0) continue;
      const pause = kafka ? pauseMillis * 5 : pauseMillis;
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = Promise.all(Object.entries(outboxes).map(([service, db]) => run(service, db)));
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
