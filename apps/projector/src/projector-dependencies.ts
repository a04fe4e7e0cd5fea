import type { KafkaConnection } from '@holdfast/outbox/kafka-connection';
import type { SqlClient } from '@holdfast/outbox/sql-client';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';

export interface DependenciesOptions {
  readonly databases: Readonly<Record<string, SqlClient>>;
  readonly redis: Redis | undefined;
  /** Undefined where none is configured. */
  readonly kafka: KafkaConnection | undefined;
}

/** What the projector leans on, as /ready shows it. */
export function listDependencies({ databases, redis, kafka }: DependenciesOptions): Dependency[] {
  return [
    ...Object.entries(databases).map(([name, db]) => ({
      name: `${name} database`,
      required: true,
      whenAway: 'Searches find what there was before.',
      check: async () => void (await db.$queryRaw`SELECT 1`),
    })),
    {
      name: 'kafka',
      required: false,
      whenAway: 'Changes are read from the outboxes themselves.',
      check: async () => (kafka === undefined ? 'away' : void (await kafka.ping())),
    },
    {
      name: 'redis',
      required: false,
      whenAway: 'There are no caches to make forget.',
      check: async () => (redis === undefined ? 'away' : void (await redis.ping())),
    },
  ];
}
