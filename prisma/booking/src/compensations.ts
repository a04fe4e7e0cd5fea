import type { CompensationDecision } from '@holdfast/domain/book-stay-contract';
import type { Compensation, Prisma } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

export type CompensationRow = Compensation;

/** Which undos to list; those that are not at their end unless told. `page` counts from 1. */
export interface CompensationQuestion {
  readonly livemode: boolean;
  readonly where: Prisma.CompensationWhereInput;
  readonly page: number;
  readonly pageSize: number;
}

/** A page of undos that did not get through at once, the oldest first. */
export async function listCompensations(
  db: BookingDatabase,
  { livemode, where: wanted, page, pageSize }: CompensationQuestion,
): Promise<{ items: CompensationRow[]; total: number }> {
  const where = { ...wanted, booking: { livemode } };
  const [items, total] = await Promise.all([
    db.compensation.findMany({
      where,
      orderBy: [{ createdAt: 'asc' }, { bookingId: 'asc' }, { step: 'asc' }, { workflowId: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.compensation.count({ where }),
  ]);
  return { items, total };
}

/** Which undo is meant: a booking may have several stuck at one step, each with its own workflow. */
interface CompensationKey {
  readonly bookingId: string;
  readonly step: string;
  readonly workflowId: string;
}

/** One undo, or null when there is none such. */
export function findCompensation(
  db: BookingDatabase,
  { livemode, ...key }: CompensationKey & { livemode: boolean },
): Promise<CompensationRow | null> {
  return db.compensation.findFirst({ where: { ...key, booking: { livemode } } });
}

/**
 * Writes who decided what about an undo, once for each operation, before its workflow is told; what they wrote goes no
 * further.
 */
export async function noteDecision(
  db: BookingDatabase,
  decision: CompensationDecision &
    CompensationKey & { operationId: string; decidedBy: string; note: string | undefined },
): Promise<void> {
  const { bookingId, step, workflowId, operationId, decidedBy, note = null } = decision;
  // Two statements, so that the second sees what was written while the first waited for the row.
  await db.$transaction([
    db.$queryRaw`
      SELECT 1 FROM compensations
      WHERE booking_id = ${bookingId} AND step = ${step} AND workflow_id = ${workflowId} FOR UPDATE`,
    db.$executeRaw`
      WITH decided AS (
        UPDATE compensations SET decided_by = ${decidedBy}, note = coalesce(${note}, note), updated_at = now()
        WHERE booking_id = ${bookingId} AND step = ${step} AND workflow_id = ${workflowId} AND NOT EXISTS (
          SELECT 1 FROM booking_history
          WHERE booking_id = ${bookingId} AND kind = 'COMPENSATION' AND entry->>'operationId' = ${operationId})
        RETURNING booking_id, step
      )
      INSERT INTO booking_history (booking_id, kind, entry)
      SELECT booking_id, 'COMPENSATION', jsonb_build_object('step', step, 'decision', ${decision.decision}::text,
        'by', ${decidedBy}::text, 'operationId', ${operationId}::text) FROM decided`,
  ]);
}
