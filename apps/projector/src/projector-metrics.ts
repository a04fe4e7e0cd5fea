import type { SearchDatabase } from '@holdfast/prisma-search/database';
import { measureStale } from '@holdfast/prisma-search/stale-hotels';
import { Counter, createMetrics, Gauge } from '@holdfast/telemetry/metrics';

/** Counts what is refreshed and shows, at each scrape, how far searches lag behind. */
export function createProjectorMetrics(search: SearchDatabase) {
  const registry = createMetrics('projector');
  const counter = <Label extends string>(name: string, help: string, label: Label) =>
    new Counter({ name, help, labelNames: [label], registers: [registry] });
  const refreshed = counter('search_refreshed_hotels_total', 'Hotels read anew, by outcome.', 'outcome');
  const events = counter('search_events_total', 'Events taken in, by where from.', 'feed');
  const measures = {
    search_stale_parts: { help: 'Months of hotels that wait to be read anew.', member: 'waiting' },
    search_lag_seconds: { help: 'How long the oldest has waited.', member: 'oldestSeconds' },
  } as const;
  for (const [name, { help, member }] of Object.entries(measures)) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        // A database that is away keeps its last figure instead of failing the whole scrape.
        const measured = await measureStale(search).catch(() => undefined);
        if (measured !== undefined) this.set(measured[member]);
      },
    });
  }
  return {
    registry,
    countRefreshed: (hotels: number, outcome: 'done' | 'failed') => refreshed.inc({ outcome }, hotels),
    countEvents: (feed: 'kafka' | 'outbox', count: number) => events.inc({ feed }, count),
  };
}
