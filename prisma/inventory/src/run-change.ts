import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import { readSqlFailure } from '@holdfast/prisma-client/sql-state';
import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import { CapacityBelowSold } from './capacity-below-sold.ts';

const versionConflict = 'HF002';
const capacityBelowSold = 'HF003';

/** Runs a function that changes what a hotel sells and returns its answer, and turns its refusals into errors. */
export async function runChange<Answer>(
  change: () => Promise<{ answer: Answer }[]>,
  readCurrent: () => Promise<unknown>,
): Promise<Answer> {
  try {
    const [row] = await retryConflicts(change);
    if (row === undefined) throw new Error('a change returned nothing');
    return row.answer;
  } catch (error) {
    const failure = readSqlFailure(error);
    if (failure?.sqlState === capacityBelowSold)
      throw new CapacityBelowSold(JSON.parse(failure.detail ?? '{}'));
    // Inside a transaction nothing can be read any more; whoever began it reads afterwards.
    if (failure?.sqlState === versionConflict)
      throw new VersionConflict(await readCurrent().catch(() => null));
    throw error;
  }
}
