import { setTimeout as sleep } from 'node:timers/promises';

/** One booking from its request to its end; rejects when it does not end as it should. */
export type Book = () => Promise<void>;

/** What came of one way of booking. */
export interface Figures {
  readonly bookings: number;
  /** With those of the warm-up and those that ended late. */
  readonly allBookings: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50Millis: number;
  readonly p95Millis: number;
  readonly p99Millis: number;
}

interface Tally {
  all: number;
  readonly latencies: number[];
  failed: number;
  firstFailure: unknown;
}

/** Callers who each book again as soon as they have their answer. Only what ends after the warm-up counts. */
export async function measureCallers(
  book: Book,
  { callers, seconds, warmUpSeconds }: { callers: number; seconds: number; warmUpSeconds: number },
): Promise<Figures> {
  const tally = newTally();
  const from = performance.now() + warmUpSeconds * 1000;
  const until = from + seconds * 1000;
  await Promise.all(
    Array.from({ length: callers }, async (_, index) => {
      // All at once would be a wave that comes back again and again.
      await sleep((index / callers) * Math.min(1_000, warmUpSeconds * 500));
      while (performance.now() < until) await bookOnce(book, tally, from, until);
    }),
  );
  return toFigures(tally, seconds);
}

/** Bookings that arrive at a steady rate, whether or not those before have ended. */
export async function measureArrivals(
  book: Book,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Figures> {
  const tally = newTally();
  const begun = performance.now();
  const under: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    await sleep(Math.max(0, begun + (index * 1000) / perSecond - performance.now()));
    under.push(bookOnce(book, tally, 0, Number.POSITIVE_INFINITY));
  }
  await Promise.all(under);
  return toFigures(tally, (performance.now() - begun) / 1000);
}

async function bookOnce(book: Book, tally: Tally, from: number, until: number): Promise<void> {
  const begun = performance.now();
  try {
    await book();
    const ended = performance.now();
    tally.all += 1;
    if (ended >= from && ended < until) tally.latencies.push(ended - begun);
  } catch (error) {
    tally.failed += 1;
    tally.firstFailure ??= error;
    // A caller that fails at once would otherwise do nothing but fail.
    await sleep(100);
  }
}

function newTally(): Tally {
  return { all: 0, latencies: [], failed: 0, firstFailure: undefined };
}

/** @throws the first failure when nothing succeeded */
function toFigures({ all, latencies, failed, firstFailure }: Tally, seconds: number): Figures {
  if (latencies.length === 0 && firstFailure !== undefined) throw firstFailure;
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    bookings: sorted.length,
    allBookings: all,
    failed,
    perSecond: sorted.length / seconds,
    p50Millis: percentile(sorted, 0.5),
    p95Millis: percentile(sorted, 0.95),
    p99Millis: percentile(sorted, 0.99),
  };
}

/** The nearest rank; NaN of nothing. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
