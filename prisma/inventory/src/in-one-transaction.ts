import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from './database.ts';

/**
 * Makes several changes all of them or none. A conflict of versions inside it comes without the present state, which
 * cannot be read before the transaction has ended.
 */
export function inOneTransaction<Result>(
  db: InventoryDatabase,
  change: (db: InventoryDatabase) => Promise<Result>,
): Promise<Result> {
  // What a transaction lacks of a database, reads and writes do not use.
  return retryConflicts(() => db.$transaction((transaction) => change(transaction as InventoryDatabase)));
}
