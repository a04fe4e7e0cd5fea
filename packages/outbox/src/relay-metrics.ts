import { Counter, Gauge, type Registry } from '@holdfast/telemetry/metrics';
import { measureBacklog } from './outbox-rows.ts';
import type { SqlClient } from './sql-client.ts';

/** Counts what relays publish and shows, at each scrape, what waits. */
export function createRelayMetrics(registry: Registry, databases: Record<string, SqlClient>) {
  const published = new Counter({
    name: 'outbox_published_total',
    help: 'Events published to Kafka.',
    labelNames: ['service'],
    registers: [registry],
  });
  const measures = {
    outbox_backlog: { help: 'Events not yet published.', member: 'waiting' },
    outbox_oldest_seconds: { help: 'Age of the oldest unpublished event.', member: 'oldestSeconds' },
  } as const;
  for (const [name, { help, member }] of Object.entries(measures)) {
    new Gauge({
      name,
      help,
      labelNames: ['service'],
      registers: [registry],
      async collect() {
        const measuring = Object.entries(databases).map(async ([service, db]) => {
          this.set({ service }, (await measureBacklog(db))[member]);
        });
        // A database that is away keeps its last figure instead of failing the whole scrape.
        await Promise.allSettled(measuring);
      },
    });
  }
  return {
    /** The relay's `onPublished` for one database. */
    countPublished: (service: string) => (count: number) => published.inc({ service }, count),
  };
}
