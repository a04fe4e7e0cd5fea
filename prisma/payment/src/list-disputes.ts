import type { DisputePhase } from '@holdfast/domain/disputes';
import type { PaymentDatabase } from './database.ts';

const withEvidence = { evidence: { orderBy: { id: 'asc' } } } as const;

/** A page of disputes; those whose evidence is due first are on top. `page` counts from 1. */
export async function listDisputes(
  db: PaymentDatabase,
  query: { livemode: boolean; phase?: DisputePhase | undefined; page: number; pageSize: number },
) {
  const { livemode, phase, page, pageSize } = query;
  const where = { livemode, ...(phase === undefined ? {} : { phase }) };
  const [items, total] = await Promise.all([
    db.dispute.findMany({
      where,
      include: withEvidence,
      orderBy: [{ evidenceDueBy: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.dispute.count({ where }),
  ]);
  return { items, total };
}

/** A dispute of the caller's mode, or null. */
export function findDispute(
  db: PaymentDatabase,
  { disputeId: id, livemode }: { disputeId: string; livemode: boolean },
) {
  return db.dispute.findFirst({ where: { id, livemode }, include: withEvidence });
}

/** What `findDispute` gives for one that is there. */
export type DisputeRow = NonNullable<Awaited<ReturnType<typeof findDispute>>>;
