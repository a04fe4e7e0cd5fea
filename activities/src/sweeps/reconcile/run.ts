import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import type { RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';
import type { Healing } from './disagreement.ts';

/** What a run works with. */
export interface Reconciling {
  readonly payments: PaymentDatabase;
  readonly bookings: BookingDatabase;
  readonly provider: Pick<PaymentProvider, 'reading' | 'settling'>;
  /** Does what a message of the provider would have done; false when nobody was there to do it. */
  readonly heal: (healing: Healing) => Promise<boolean>;
  /** Held money that lapses sooner than this is looked after. */
  readonly lapsingSeconds: number;
}

/** The part of the books that a run compares; what has changed since `until` is left to the next one. */
export interface Run {
  readonly id: string;
  readonly from: Date;
  readonly until: Date;
  readonly startedAt: Date;
}

/** What was done so far; a run that is begun again goes on behind `cursor`. */
export interface Progress {
  readonly cursor: string;
  readonly counts: RunCounts;
}

/** One part of a run, batch by batch. */
export type Pass = (around: Reconciling, run: Run, cursor: string | null) => AsyncIterable<Progress>;

const overlapMillis = 1_000;

/**
 * Where a pass through a list of the provider begins: at the end of the run's time, or a second before it was cut off.
 * What was made at the same moment may stand in another order than its times say.
 */
export function beginningOf(run: Run, cursor: string | null): Date {
  if (cursor === null) return run.until;
  return new Date(Math.min(Date.parse(cursor) + overlapMillis, run.until.getTime()));
}

/** Sums counts by name. */
export function addCounts(first: RunCounts, second: RunCounts): RunCounts {
  const sum: Record<string, number> = { ...first };
  for (const [name, count] of Object.entries(second)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** Cuts a list that is read on demand into batches. */
export async function* inBatches<Item>(items: AsyncIterable<Item>, size = 100): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
