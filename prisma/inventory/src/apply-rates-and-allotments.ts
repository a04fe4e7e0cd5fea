import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { NightChange, NightRange } from './change-nights.ts';
import type { InventoryDatabase } from './database.ts';
import { type JoinedRows, joinRows } from './join-rows.ts';

/** A line of a file of rates and allotments: what to set on the nights of one room type. */
export interface RatesAndAllotmentsRow extends NightRange, NightChange {
  /** The line's number, by which errors name it. */
  readonly row: number;
  readonly roomTypeId: string;
  /** In minor units of the plan's currency; null leaves the dates to the rules, missing leaves them as they are. */
  readonly amountMinor?: number | null | undefined;
}

/** What is wrong with a line; `date` is the first night of which it is. */
export interface RowError {
  readonly row: number;
  /** The first two also when the room type is not of this hotel. */
  readonly code: 'NO_ALLOTMENT' | 'NO_RATE_PLAN' | 'NIGHT_NOT_OPEN' | 'CAPACITY_BELOW_SOLD';
  readonly roomTypeId: string;
  readonly date?: CalendarDate;
  /** How many rooms are sold on it. */
  readonly reserved?: number;
}

/** The nights and the prices that lines are about, each line apart or joined. */
interface Changes {
  readonly nights: readonly RatesLine[];
  readonly prices: readonly RatesLine[];
}

/**
 * Applies a file to a hotel in one statement, all of it or nothing, over whatever versions are there; where lines meet
 * the later one wins, field by field. Applied again it changes nothing but versions. Returns what is wrong by line,
 * an empty list when it was applied.
 */
export async function applyRatesAndAllotments(
  db: InventoryDatabase,
  { hotelId, actorId, rows }: { hotelId: string; actorId: string; rows: readonly RatesAndAllotmentsRow[] },
): Promise<RowError[]> {
  const nights = joinRows(
    rows.flatMap(({ row, roomTypeId, from, until, weekdays, amountMinor: _, ...change }) =>
      Object.values(change).every((value) => value === undefined)
        ? []
        : { row, roomTypeId, from, until, weekdays, change },
    ),
  );
  const prices = joinRows(
    rows.flatMap(({ row, roomTypeId, from, until, weekdays, amountMinor }) =>
      amountMinor === undefined ? [] : { row, roomTypeId, from, until, weekdays, amountMinor },
    ),
  );
  const apply = (changes: Changes) => applyChanges(db, { hotelId, actorId }, changes);
  const errors = await apply({
    nights: nights.map(({ joined }) => joined),
    prices: prices.map(({ joined }) => joined),
  });
  if (errors.length === 0) return [];
  // Once more with the lines of which something is wrong apart, so that each is named.
  const wrong = new Set(errors.map(({ row }) => row));
  const apart = <Row extends RatesLine>(runs: readonly JoinedRows<Row>[]) =>
    runs.flatMap(({ joined, rows: lines }) => (wrong.has(joined.row) ? lines : [joined]));
  return apply({ nights: apart(nights), prices: apart(prices) });
}

type RatesLine = Parameters<typeof joinRows>[0][number];

function applyChanges(
  db: InventoryDatabase,
  { hotelId, actorId }: { hotelId: string; actorId: string },
  { nights, prices }: Changes,
): Promise<RowError[]> {
  return retryConflicts(async () => {
    const [applied] = await db.$queryRaw<{ errors: RowError[] }[]>`
      SELECT apply_rates_and_allotments(
        ${hotelId}, ${actorId}, ${JSON.stringify(nights)}::jsonb, ${JSON.stringify(prices)}::jsonb) AS errors`;
    if (applied === undefined) throw new Error('apply_rates_and_allotments returned nothing');
    return applied.errors;
  });
}
