import type { NightRange } from './change-nights.ts';

/** A line that sets something on the nights of one room type. */
interface Line extends NightRange {
  readonly row: number;
  readonly roomTypeId: string;
}

/** Lines that say the same of nights that follow one another, as one of which `row` is the first. */
export interface JoinedRows<Row extends Line> {
  readonly joined: Row;
  readonly rows: readonly Row[];
}

/**
 * Joins lines that follow one another in dates and say the same: a hotel's year is a few ranges, and the database
 * finds the nights of a range at once. Lines of a room type that meet are left apart, since the later one wins.
 */
export function joinRows<Row extends Line>(rows: readonly Row[]): JoinedRows<Row>[] {
  return [...Map.groupBy(rows, ({ roomTypeId }) => roomTypeId).values()].flatMap((ofType) => {
    const sorted = ofType.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const meet = sorted.some((row, index) => (sorted[index + 1]?.from ?? row.until) < row.until);
    if (meet || sorted.some(({ weekdays }) => weekdays !== undefined)) {
      return ofType.map((row) => ({ joined: row, rows: [row] }));
    }
    const runs: Row[][] = [];
    for (const row of sorted) {
      const run = runs.at(-1);
      const last = run?.at(-1);
      if (run && last && last.until === row.from && contentOf(last) === contentOf(row)) run.push(row);
      else runs.push([row]);
    }
    return runs.map((run) => {
      const [first] = run as [Row];
      return { joined: { ...first, until: run.at(-1)?.until ?? first.until }, rows: run };
    });
  });
}

function contentOf({ row: _, from: __, until: ___, ...content }: Line): string {
  return JSON.stringify(content);
}
