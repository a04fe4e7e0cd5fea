import {
  applyRatesAndAllotments,
  type RatesAndAllotmentsRow,
  type RowError,
} from './apply-rates-and-allotments.ts';
import type { InventoryDatabase } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';

/** Carries what was found out of a transaction that is to leave nothing behind. */
class Undone extends Error {
  readonly errors: readonly RowError[];

  constructor(errors: readonly RowError[]) {
    super('rolled back on purpose');
    this.errors = errors;
  }
}

/** Says what is wrong with a file, by line, by applying it and taking it back. */
export async function checkRatesAndAllotments(
  db: InventoryDatabase,
  file: { hotelId: string; actorId: string; rows: readonly RatesAndAllotmentsRow[] },
): Promise<readonly RowError[]> {
  try {
    return await inOneTransaction(db, async (transaction) => {
      throw new Undone(await applyRatesAndAllotments(transaction, file));
    });
  } catch (error) {
    if (error instanceof Undone) return error.errors;
    throw error;
  }
}
