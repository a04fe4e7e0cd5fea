import { connectClient } from '@holdfast/temporal/connect-client';
import { benchNamespace } from './bench-environment.ts';
import { cpuMillis, type ProcessGroups } from './cpu-time.ts';
import type { Market } from './market.ts';
import { type Figures, measureArrivals, measureCallers } from './measure.ts';
import { openWorld } from './open-world.ts';
import { type BenchOptions, type Way, ways } from './options.ts';
import { bookByHttp } from './ways/book-by-http.ts';
import { bookByBookStay, bookByPlainSaga } from './ways/book-by-workflow.ts';
import { bookWithoutEngine } from './ways/book-without-engine.ts';

/** One row of the report. */
export interface Row {
  readonly way: Way;
  readonly load: string;
  readonly kind: 'full' | 'idle' | 'arrivals';
  readonly figures: Figures;
  /** Processor time for each booking by group of processes, in milliseconds. */
  readonly cpuMillis: Record<string, number>;
}

/** The market's own peak (decision D36). */
const peakPerSecond = 10;

/** Measures every way, one after the other, against the processes that run. */
export async function measureRound(
  options: BenchOptions,
  market: Market,
  env: Record<string, string>,
  { api, groups }: { api: string; groups: ProcessGroups },
  tell: (text: string) => void,
): Promise<Row[]> {
  const { callers, seconds } = options;
  const client = connectClient({ address: env.TEMPORAL_ADDRESS ?? '', namespace: benchNamespace });
  const world = openWorld(env);
  const http = bookByHttp(api, market);
  const books = {
    a: bookWithoutEngine(world, market),
    b: bookByPlainSaga(client, market),
    c: bookByBookStay(client, market),
    d: http.book,
  };
  const rows: Row[] = [];
  async function measure(
    way: Way,
    kind: Row['kind'],
    load: string,
    run: () => Promise<Figures>,
  ): Promise<void> {
    if (!options.ways.includes(way)) return;
    tell(`${ways[way]}, ${load} …`);
    const before = cpuMillis(groups);
    const figures = await run();
    const used = Object.entries(cpuMillis(groups)).map(([name, millis]) => [
      name,
      (millis - (before[name] ?? 0)) / figures.allBookings,
    ]);
    tell(`${ways[way]}, ${load}: ${figures.perSecond.toFixed(1)} bookings/s`);
    rows.push({ way, kind, load, figures, cpuMillis: Object.fromEntries(used) });
  }
  const full = (way: Way) =>
    measure(way, 'full', `${callers} callers`, () =>
      measureCallers(books[way], { callers, seconds, warmUpSeconds: seconds / 2 }),
    );
  const idle = (way: Way) =>
    measure(way, 'idle', '1 caller', () =>
      measureCallers(books[way], { callers: 1, seconds, warmUpSeconds: Math.min(3, seconds) }),
    );
  try {
    // The idle machine first: what the others leave behind would still be worked on.
    await idle('c');
    await idle('d');
    await measure('d', 'arrivals', `${peakPerSecond}/s offered`, () =>
      measureArrivals(books.d, { perSecond: peakPerSecond, seconds }),
    );
    for (const way of ['a', 'b', 'c', 'd'] as const) await full(way);
  } finally {
    await Promise.all([http.close(), world.close(), client.connection.close()]);
  }
  return rows;
}
