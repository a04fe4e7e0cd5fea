import { setTimeout as sleep } from 'node:timers/promises';
import { hasSqlState } from './sql-state.ts';

const serializationFailure = '40001';
const deadlockDetected = '40P01';
const transactionAborted = '25P02';

/** How often and how patiently a conflict is met. */
export interface ConflictRetries {
  /** Attempts in all, 5 unless told. */
  readonly attempts?: number;
  /** Longest first pause; it doubles each time and a random part of it is taken. */
  readonly pauseMillis?: number;
}

/**
 * Repeats a whole transaction, or a single statement, that Postgres rolled back because of a conflict
 * with another one (decision D23). Any other error, and the conflict of the last attempt, is thrown as it came; so is
 * the conflict of a statement within a transaction, which only whoever began the transaction can repeat.
 */
export async function retryConflicts<Result>(
  operation: () => Promise<Result>,
  { attempts = 5, pauseMillis = 10 }: ConflictRetries = {},
): Promise<Result> {
  let conflict: unknown;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation();
    } catch (error) {
      if (conflict !== undefined && hasSqlState(error, transactionAborted)) throw conflict;
      if (attempt >= attempts || !isConflict(error)) throw error;
      conflict = error;
      await sleep(Math.random() * pauseMillis * 2 ** (attempt - 1));
    }
  }
}

function isConflict(error: unknown): boolean {
  return hasSqlState(error, serializationFailure, deadlockDetected) || prismaCode(error) === 'P2034';
}

// Prisma names the conflict of an interactive transaction by its own code and drops the driver's.
function prismaCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
