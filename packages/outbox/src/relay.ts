import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@holdfast/telemetry/logger';
import { toTopicMessages } from './event-message.ts';
import { createEventProducer } from './event-producer.ts';
import type { KafkaConnection } from './kafka-connection.ts';
import { createOutageLog } from './outage-log.ts';
import { markPublished, readUnpublished, releaseRelayLock, tryRelayLock } from './outbox-rows.ts';
import type { SqlClient } from './sql-client.ts';

const batchSize = 500;
const shortestPauseMillis = 50;
const longestPauseMillis = 1_000;
const longestOutagePauseMillis = 5_000;

/** `standby` means that another relay has this database. */
export type RelayState = 'starting' | 'relaying' | 'standby' | 'kafka-away' | 'database-away';

/** Publishes one database's events. */
export interface Relay {
  readonly service: string;
  readonly state: RelayState;
  stop(): Promise<void>;
}

export interface RelayOptions {
  /** The service whose database it is; it becomes the events' source. */
  readonly service: string;
  /** A client over a single connection of its own: the relay's lock lives in its session. */
  readonly db: SqlClient;
  readonly kafka: KafkaConnection;
  readonly logger: Logger;
  readonly onPublished?: ((count: number) => void) | undefined;
}

/**
 * Publishes events in the order of their ids and marks them afterwards, so each goes out at least once
 * (decision D24). No transaction is open across a send. Stops at the first failure and reads again.
 */
export function startRelay(options: RelayOptions): Relay {
  const { service, db, kafka } = options;
  const logger = options.logger.child({ service });
  const kafkaOutage = createOutageLog(logger, 'Kafka', 'events wait in the outbox');
  const databaseOutage = createOutageLog(logger, 'the database', 'its events cannot be read');
  const producer = createEventProducer(kafka);
  const stopping = new AbortController();
  let state: RelayState = 'starting';
  let lockedBy: number | undefined;

  async function readBatch() {
    lockedBy ??= await tryRelayLock(db);
    if (lockedBy === undefined) return undefined;
    const { session, rows } = await readUnpublished(db, batchSize);
    if (session === lockedBy) return rows;
    lockedBy = undefined;
    return undefined;
  }

  /** Published events, or undefined when nothing could be done. */
  async function relayOnce(): Promise<number | undefined> {
    try {
      const rows = await readBatch();
      databaseOutage.worked();
      if (rows === undefined) {
        state = 'standby';
        return 0;
      }
      if (rows.length > 0) {
        const sent = await publish(rows);
        if (!sent) return undefined;
        await markPublished(db, rows);
        options.onPublished?.(rows.length);
      }
      state = kafkaOutage.away ? 'kafka-away' : 'relaying';
      return rows.length;
    } catch (error) {
      lockedBy = undefined;
      state = 'database-away';
      databaseOutage.failed(error);
      return undefined;
    }
  }

  async function publish(rows: Parameters<typeof toTopicMessages>[1]): Promise<boolean> {
    try {
      await producer.send(toTopicMessages(service, rows));
      kafkaOutage.worked();
      return true;
    } catch (error) {
      state = 'kafka-away';
      kafkaOutage.failed(error);
      return false;
    }
  }

  async function run(): Promise<void> {
    await producer.open().catch((error) => kafkaOutage.failed(error));
    let pauseMillis = 0;
    while (!stopping.signal.aborted) {
      const published = await relayOnce();
      if (published === undefined) pauseMillis = between(pauseMillis * 2, 500, longestOutagePauseMillis);
      else if (published > 0) pauseMillis = 0;
      else pauseMillis = between(pauseMillis * 2, shortestPauseMillis, longestPauseMillis);
      await sleep(pauseMillis, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    service,
    get state() {
      return state;
    },
    async stop() {
      stopping.abort();
      await running;
      await producer.close();
      if (lockedBy !== undefined) await releaseRelayLock(db).catch(() => undefined);
    },
  };
}

function between(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
