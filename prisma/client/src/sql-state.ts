/** What Postgres said about a failed statement. */
export interface SqlFailure {
  /** SQLSTATE, five characters. */
  readonly sqlState: string;
  /** The DETAIL field; it may hold values of the row, so it is not for logs. */
  readonly detail: string | undefined;
}

/**
 * Reads the SQLSTATE out of an error thrown by a Prisma client, or by `pg` itself.
 * Prisma wraps the driver's error differently for raw and typed queries, so the whole chain is looked through.
 */
export function readSqlFailure(error: unknown): SqlFailure | undefined {
  for (let depth = 0, current = error; depth < 8 && isRecord(current); depth += 1) {
    const sqlState = sqlStateOf(current);
    if (sqlState !== undefined) {
      return { sqlState, detail: typeof current.detail === 'string' ? current.detail : undefined };
    }
    current = next(current);
  }
  return undefined;
}

/** Whether the error carries this SQLSTATE. */
export function hasSqlState(error: unknown, ...sqlStates: readonly string[]): boolean {
  const failure = readSqlFailure(error);
  return failure !== undefined && sqlStates.includes(failure.sqlState);
}

function sqlStateOf(error: Record<string, unknown>): string | undefined {
  // Prisma's own codes are P followed by four digits and would pass for a SQLSTATE of class P.
  return [error.originalCode, error.code].find(
    (code): code is string => typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !isPrismaCode(code),
  );
}

function isPrismaCode(code: string): boolean {
  return /^P[1-6]\d{3}$/.test(code);
}

function next(error: Record<string, unknown>): unknown {
  if (isRecord(error.meta) && error.meta.driverAdapterError !== undefined)
    return error.meta.driverAdapterError;
  return error.cause;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
