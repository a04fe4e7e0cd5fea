import type { StayOutcome } from '@holdfast/domain/manage-stay-contract';
import type { OperationRow } from './accept-operation.ts';
import type { BookingDatabase, BookingRow } from './database.ts';

/** An operation with the booking it is on; null when there is no such operation. */
export async function readOperation(
  db: BookingDatabase,
  operationId: string,
): Promise<{ operation: OperationRow; booking: BookingRow } | null> {
  const row = await db.operation.findUnique({ where: { id: operationId }, include: { booking: true } });
  if (row === null) return null;
  const { booking, ...operation } = row;
  return { operation, booking };
}

/** What is told once an operation has ended. */
export interface Telling {
  readonly event: 'BookingChanged' | null;
  readonly template: string;
}

/**
 * Writes how an operation ended, on its row and in the booking's history, and tells of it, once. Its id is the
 * subject of the message, so that every change has one of its own.
 */
export async function endOperation(
  db: BookingDatabase,
  end: { operationId: string; outcome: StayOutcome; tell: Telling | null },
): Promise<void> {
  const { event = null, template = null } = end.tell ?? {};
  await db.$executeRaw`
    WITH ended AS (
      UPDATE operations SET finished_at = now(), outcome = ${JSON.stringify(end.outcome)}::jsonb
      WHERE id = ${end.operationId} AND finished_at IS NULL
      RETURNING id, booking_id, kind, actor_kind, outcome
    ), history AS (
      INSERT INTO booking_history (booking_id, kind, entry)
      SELECT booking_id, 'OPERATION', jsonb_build_object(
        'operationId', id, 'kind', kind, 'actorKind', actor_kind, 'outcome', outcome) FROM ended
    )
    SELECT tell_booking(bookings, ${event}::text, ${template}::text, ended.id)
    FROM ended JOIN bookings ON bookings.id = ended.booking_id`;
}

/** Operations of stays that nobody has ended and that are older than the given seconds, oldest first. */
export function findUnfinishedOperations(
  db: BookingDatabase,
  query: { readonly olderThanSeconds: number; readonly limit: number; readonly kinds: readonly string[] },
): Promise<{ id: string; bookingId: string }[]> {
  return db.operation.findMany({
    where: {
      finishedAt: null,
      kind: { in: [...query.kinds] },
      createdAt: { lt: new Date(Date.now() - query.olderThanSeconds * 1000) },
    },
    orderBy: { createdAt: 'asc' },
    take: query.limit,
    select: { id: true, bookingId: true },
  });
}
