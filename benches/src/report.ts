import { loadavg } from 'node:os';
import Table from 'cli-table3';
import { tunings } from './bench-environment.ts';
import { spread } from './market.ts';
import type { Row } from './measure-round.ts';
import { type BenchOptions, ways } from './options.ts';
import { machineLines } from './run-bench.ts';

/** One round: the same servers and the same provider. */
export interface Round {
  readonly temporal: string;
  readonly providerMillis: number;
  readonly loadBefore: string;
  readonly rows: readonly Row[];
}

/** Everything that runs beside the bench itself costs it; this tells how much there was. */
export function loadNow(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
}

/** What was measured where, and everything that was set for it. */
export function header(options: BenchOptions): string {
  const { callers, seconds, workers, provider } = options;
  return [
    ...machineLines('Holdfast bench'),
    '  load, servers, databases and the payment provider share it.',
    `Load: ${callers} callers who book again at once, ${seconds} s for each row after ${seconds / 2} s of warm-up;`,
    `  ${spread.users} users, ${spread.roomTypes} room types, three nights each. Worker processes: ${workers}.`,
    provider === 'instant'
      ? '  Payments: a stand-in in memory that answers at once or after the time given (--provider=sandbox for ours).'
      : '  Payments: apps/sandbox-psp, which writes every call to PostgreSQL.',
    '  Without Redis, Kafka, relay and notifier: events wait in the outbox.',
    `Set for the bench: ${Object.entries(tunings)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ')}`,
    `  WORKFLOW_WATCHDOG=${process.env.WORKFLOW_WATCHDOG || 'process (default)'}; durability as in production (fsync on).`,
    '  Temporal on SQLite: dev server with journal_mode=wal, synchronous=1, its own limits.',
    '  Temporal on PostgreSQL: server 1.31.2, postgres12_pgx, 4 history shards, 2 matching partitions, rps limits',
    '  raised to 100,000 (infra/temporal/bench); the same PostgreSQL server as the bookings.',
  ].join('\n');
}

/** The rows of a round, each way against the five activities. */
export function renderRound({ temporal, providerMillis, loadBefore, rows }: Round): string {
  const table = new Table({
    head: [
      'how',
      'load',
      'bookings/s',
      'p50 ms',
      'p95 ms',
      'against (b)',
      'failed',
      'CPU ms per booking:\nnode / Temporal /\nPostgreSQL / bench',
    ],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  const base = rows.find(({ way, kind }) => way === 'b' && kind === 'full')?.figures.perSecond;
  for (const { way, load, kind, figures, cpuMillis } of rows) {
    table.push([
      ways[way],
      load,
      figures.perSecond.toFixed(1),
      inMillis(figures.p50Millis),
      inMillis(figures.p95Millis),
      kind === 'full' && base ? `${(figures.perSecond / base).toFixed(2)} ×` : '',
      String(figures.failed),
      Object.values(cpuMillis)
        .map((millis) => millis.toFixed(0))
        .join(' / '),
    ]);
  }
  return `${temporal}, payment calls take ${providerMillis} ms (load average before: ${loadBefore})\n${table.toString()}`;
}

/** A dash where nothing came to its end in time. */
function inMillis(millis: number): string {
  return Number.isNaN(millis) ? '–' : millis.toFixed(0);
}
