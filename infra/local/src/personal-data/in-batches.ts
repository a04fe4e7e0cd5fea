const limit = 500;
const atOnce = 5;

/**
 * Goes through rows by their ids, a batch at a time, and counts those that were changed. Begun again it meets only
 * what is left; two at once share the work, since a row is changed only as it was read.
 */
export async function inBatches<Row>(
  idOf: (row: Row) => string,
  list: (page: { after: string; limit: number }) => Promise<Row[]>,
  change: (row: Row) => Promise<boolean>,
): Promise<number> {
  let changed = 0;
  for (let after = ''; ; ) {
    const rows = await list({ after, limit });
    for (let first = 0; first < rows.length; first += atOnce) {
      const results = await Promise.all(rows.slice(first, first + atOnce).map(change));
      changed += results.filter(Boolean).length;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return changed;
    after = idOf(last);
  }
}
