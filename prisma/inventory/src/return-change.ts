import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from './database.ts';
import type { ChangeState } from './prepare-change.ts';

/**
 * Gives back what a prepared change took, exactly once, and returns the state it was in. An APPLIED one stays.
 * NONE means there was nothing: a tombstone now keeps a prepare that is still under way from landing (D11).
 */
export async function returnChange(
  db: InventoryDatabase,
  { changeId, bookingId }: { changeId: string; bookingId: string },
): Promise<ChangeState | 'NONE'> {
  return retryConflicts(async () => {
    const [row] = await db.$queryRaw<{ state: ChangeState | 'NONE' }[]>`
      SELECT return_change(${changeId}, ${bookingId}) AS state`;
    if (row === undefined) throw new Error('return_change returned nothing');
    return row.state;
  });
}
