import type { Prisma, ReconciliationRun } from '../../generated/client.ts';
import type { PaymentDatabase } from '../database.ts';

export type RunRow = ReconciliationRun;

/** How much a run looked at, and what it found, by name. */
export type RunCounts = Readonly<Record<string, number>>;

/** One run, or null. */
export function findRun(db: PaymentDatabase, id: string): Promise<RunRow | null> {
  return db.reconciliationRun.findUnique({ where: { id } });
}

/** A page of runs, the latest first. `page` counts from 1. */
export async function listRuns(
  db: PaymentDatabase,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ items: RunRow[]; total: number }> {
  const [items, total] = await Promise.all([
    db.reconciliationRun.findMany({
      orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.reconciliationRun.count(),
  ]);
  return { items, total };
}

/** Writes that a run has begun, or finds that it has under this id; the run as it is on record. */
export async function beginRun(
  db: PaymentDatabase,
  run: { readonly id: string; readonly trigger: string; readonly from: Date; readonly until: Date },
): Promise<RunRow> {
  await db.reconciliationRun.createMany({ data: { ...run, counts: {} }, skipDuplicates: true });
  return db.reconciliationRun.findUniqueOrThrow({ where: { id: run.id } });
}

/** Writes what a run did, and forgets what it saw. */
export async function finishRun(
  db: PaymentDatabase,
  { id, counts }: { readonly id: string; readonly counts: RunCounts },
): Promise<void> {
  await db.$transaction([
    db.reconciliationRun.update({
      where: { id },
      data: { counts: counts as Prisma.InputJsonObject, finishedAt: new Date() },
    }),
    db.reconciliationSeen.deleteMany({ where: { runId: id } }),
  ]);
}

/** Remembers what a run has seen at the provider. */
export async function markSeen(
  db: PaymentDatabase,
  { runId, objectIds }: { readonly runId: string; readonly objectIds: readonly string[] },
): Promise<void> {
  await db.reconciliationSeen.createMany({
    data: objectIds.map((objectId) => ({ runId, objectId })),
    skipDuplicates: true,
  });
}

/**
 * Payments that we count as captured, made from one instant until before another and unchanged since that, of whose
 * charges the run has seen nothing at the provider; those after an id, in its order.
 */
export async function listUnseenPayments(
  db: PaymentDatabase,
  query: {
    readonly runId: string;
    readonly from: Date;
    readonly until: Date;
    readonly after: string;
    readonly limit: number;
  },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM payments
    WHERE created_at >= ${query.from} AND created_at < ${query.until} AND updated_at < ${query.until}
      AND captured_minor > 0 AND id > ${query.after}
      AND NOT EXISTS (SELECT FROM reconciliation_seen WHERE run_id = ${query.runId} AND object_id = payments.id)
    ORDER BY id LIMIT ${query.limit}`;
  return rows.map(({ id }) => id);
}

/** When the last run ended and what is open by kind, for the metrics. */
export async function readReconciliationState(
  db: PaymentDatabase,
): Promise<{ lastFinishedAt: Date | null; open: { kind: string; count: number }[] }> {
  const [last, open] = await Promise.all([
    db.reconciliationRun.findFirst({
      where: { finishedAt: { not: null } },
      orderBy: { startedAt: 'desc' },
      select: { finishedAt: true },
    }),
    db.reconciliationFinding.groupBy({ by: ['kind'], where: { state: 'OPEN' }, _count: true }),
  ]);
  return {
    lastFinishedAt: last?.finishedAt ?? null,
    open: open.map(({ kind, _count }) => ({ kind, count: _count })),
  };
}
