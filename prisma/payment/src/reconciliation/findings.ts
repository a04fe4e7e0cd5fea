import type { FindingKind, FindingState } from '@holdfast/domain/reconciliation';
import type { Prisma, ReconciliationFinding } from '../../generated/client.ts';
import type { PaymentDatabase } from '../database.ts';

export type FindingRow = ReconciliationFinding;

/** What a run says of one object; `healed` where it did something about it that a message would have done. */
export interface NewFinding {
  readonly kind: FindingKind;
  readonly objectId: string;
  readonly bookingId: string | null;
  readonly providerSide: object | null;
  readonly ourSide: object | null;
  readonly healed: boolean;
}

/**
 * Writes what a run found in the objects it examined, one row for each kind and object. What was open and is right
 * now is healed. What was healed before and is wrong again did not heal, and what support closed is opened again only
 * where a side has changed since: both wait for a person.
 */
export async function writeFindings(
  db: PaymentDatabase,
  look: {
    readonly runId: string;
    readonly examined: readonly string[];
    readonly kinds: readonly FindingKind[];
    readonly findings: readonly NewFinding[];
  },
): Promise<void> {
  await db.$executeRaw`
    WITH found AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(look.findings)}::jsonb)
        AS finding("kind" text, "objectId" text, "bookingId" text, "providerSide" jsonb, "ourSide" jsonb, healed boolean)
    ), filed AS (
      INSERT INTO reconciliation_findings AS known (id, run_id, kind, object_id, booking_id, provider_side, our_side, state)
      SELECT DISTINCT ON (kind, "objectId") 'rf_' || replace(gen_random_uuid()::text, '-', ''), ${look.runId}, kind,
        "objectId", "bookingId", NULLIF("providerSide", 'null'), NULLIF("ourSide", 'null'),
        CASE WHEN healed THEN 'HEALED' ELSE 'OPEN' END
      FROM found ORDER BY kind, "objectId"
      ON CONFLICT (kind, object_id) DO UPDATE SET
        run_id = EXCLUDED.run_id, booking_id = EXCLUDED.booking_id, provider_side = EXCLUDED.provider_side,
        our_side = EXCLUDED.our_side, last_seen_at = now(),
        state = CASE
          WHEN known.state = 'CLOSED' AND known.provider_side IS NOT DISTINCT FROM EXCLUDED.provider_side
            AND known.our_side IS NOT DISTINCT FROM EXCLUDED.our_side THEN 'CLOSED'
          WHEN known.state = 'HEALED' AND EXCLUDED.state = 'HEALED' AND known.run_id = EXCLUDED.run_id THEN 'HEALED'
          ELSE 'OPEN' END
    )
    UPDATE reconciliation_findings SET state = 'HEALED', run_id = ${look.runId}, last_seen_at = now()
    WHERE state = 'OPEN' AND object_id = ANY (${look.examined}) AND kind = ANY (${look.kinds})
      AND NOT EXISTS (SELECT FROM found
        WHERE found.kind = reconciliation_findings.kind AND found."objectId" = reconciliation_findings.object_id)`;
}

/** Open findings that no run has looked at since an instant, in the order of their ids. */
export function listStaleFindings(
  db: PaymentDatabase,
  query: { readonly before: Date; readonly after: string; readonly limit: number },
): Promise<FindingRow[]> {
  return db.reconciliationFinding.findMany({
    where: { state: 'OPEN', lastSeenAt: { lt: query.before }, id: { gt: query.after } },
    orderBy: { id: 'asc' },
    take: query.limit,
  });
}

/** A page of findings, the latest first. `page` counts from 1. */
export async function listFindings(
  db: PaymentDatabase,
  query: {
    readonly state?: FindingState | undefined;
    readonly kind?: FindingKind | undefined;
    readonly page: number;
    readonly pageSize: number;
  },
): Promise<{ items: FindingRow[]; total: number }> {
  const where: Prisma.ReconciliationFindingWhereInput = {
    ...(query.state && { state: query.state }),
    ...(query.kind && { kind: query.kind }),
  };
  const [items, total] = await Promise.all([
    db.reconciliationFinding.findMany({
      where,
      orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
      skip: (query.page - 1) * query.pageSize,
      take: query.pageSize,
    }),
    db.reconciliationFinding.count({ where }),
  ]);
  return { items, total };
}

/** One finding, or null. */
export function findFinding(db: PaymentDatabase, id: string): Promise<FindingRow | null> {
  return db.reconciliationFinding.findUnique({ where: { id } });
}

/** The finding that a request closed, or null when none was closed by it. */
export function findClosing(db: PaymentDatabase, closingId: string): Promise<FindingRow | null> {
  return db.reconciliationFinding.findUnique({ where: { closingId } });
}

/** Writes that support accepts a finding as it is, with who and why. False when it is not open. */
export async function closeFinding(
  db: PaymentDatabase,
  {
    id,
    ...closing
  }: {
    readonly id: string;
    readonly note: string;
    readonly closedBy: string;
    readonly closingId: string;
    readonly closingFingerprint: string;
  },
): Promise<boolean> {
  const { count } = await db.reconciliationFinding.updateMany({
    where: { id, state: 'OPEN' },
    data: { ...closing, state: 'CLOSED' },
  });
  return count > 0;
}
