import type { Call } from '../generated/client.ts';
import type { SandboxDatabase } from './database.ts';

/** One call as it is kept. */
export type CallRecord = Omit<Call, 'id'>;

/** Keeps calls, many in one statement. */
export async function recordCalls(db: SandboxDatabase, calls: CallRecord[]): Promise<void> {
  await db.call.createMany({ data: calls });
}

/** The calls of one booking, or the last ones of all, oldest first. */
export async function listCalls(
  db: SandboxDatabase,
  filter: { bookingId?: string; limit: number },
): Promise<CallRecord[]> {
  const rows = await db.call.findMany({
    where: filter.bookingId === undefined ? {} : { bookingId: filter.bookingId },
    orderBy: { id: 'desc' },
    take: filter.limit,
    omit: { id: true },
  });
  return rows.reverse();
}
