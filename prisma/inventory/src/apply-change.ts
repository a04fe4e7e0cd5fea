import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from './database.ts';

/**
 * Gives the hold the stay of a prepared change, and back the nights that it no longer needs; called again it changes
 * nothing. False when the change was returned or never prepared.
 */
export async function applyChange(db: InventoryDatabase, changeId: string): Promise<boolean> {
  return retryConflicts(async () => {
    const [row] = await db.$queryRaw<{ applied: boolean }[]>`SELECT apply_change(${changeId}) AS applied`;
    return row?.applied ?? false;
  });
}
