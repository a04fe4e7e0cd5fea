import { deadLetterTopic, topicLayout, topicNames } from '@holdfast/contracts/events/topics';
import type { Logger } from '@holdfast/telemetry/logger';
import { type Admin, Kafka, type logCreator, logLevel } from 'kafkajs';

/** Where Kafka is and who asks. */
export interface KafkaOptions {
  readonly brokers: readonly string[];
  /** The process, as the broker's own logs name it. */
  readonly clientId: string;
  readonly logger: Logger;
  /** Copies of each partition, 1 unless told. */
  readonly replicas?: number | undefined;
}

/** A Kafka that may be away at any time; nothing is connected until it is used. */
export interface KafkaConnection {
  readonly client: Kafka;
  /** Makes the topics that are missing, once per process; a failure is tried again by the next caller. */
  ensureTopics(): Promise<void>;
  /** Throws when no broker answers. */
  ping(): Promise<void>;
}

/** Describes the connection. A failed call gives up within seconds, because its caller repeats it anyway. */
export function connectKafka(options: KafkaOptions): KafkaConnection {
  const client = new Kafka({
    brokers: [...options.brokers],
    clientId: options.clientId,
    connectionTimeout: 2_000,
    requestTimeout: 10_000,
    retry: { retries: 2, initialRetryTime: 100, maxRetryTime: 1_000 },
    logLevel: logLevel.WARN,
    logCreator: quietly(options.logger),
  });
  let ensured: Promise<void> | undefined;
  return {
    client,
    ensureTopics() {
      ensured ??= withAdmin(client, (admin) => createMissingTopics(admin, options.replicas ?? 1)).catch(
        (error: unknown) => {
          ensured = undefined;
          throw error;
        },
      );
      return ensured;
    },
    ping: () => withAdmin(client, async (admin) => void (await admin.describeCluster())),
  };
}

async function createMissingTopics(admin: Admin, replicationFactor: number): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = topicNames
    .flatMap((topic) => [topic, deadLetterTopic(topic)])
    .filter((topic) => !existing.has(topic));
  if (missing.length === 0) return;
  await admin.createTopics({
    waitForLeaders: true,
    topics: missing.map((topic) => ({
      topic,
      numPartitions: topicLayout.partitions,
      replicationFactor,
      configEntries: [{ name: 'retention.ms', value: String(topicLayout.retentionMillis) }],
    })),
  });
}

/** Asks Kafka something about itself, over a connection that is closed afterwards. */
export async function withAdmin<Result>(
  client: Kafka,
  work: (admin: Admin) => Promise<Result>,
): Promise<Result> {
  const admin = client.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

// kafkajs reports every attempt of an outage as an error; the relay and the consumers say it once.
function quietly(logger: Logger): logCreator {
  return () => (entry) => logger.debug({ kafka: entry.namespace }, entry.log.message);
}
