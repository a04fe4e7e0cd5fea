import type { PaymentDatabase } from '../database.ts';

/** A dispute as we last heard of it. */
export interface DisputeOnRecord {
  readonly status: string;
  readonly phase: string;
  readonly updatedAt: Date;
}

/** The disputes with these ids of the provider's. */
export async function readDisputesOnRecord(
  db: PaymentDatabase,
  ids: readonly string[],
): Promise<Map<string, DisputeOnRecord>> {
  const rows = await db.dispute.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, status: true, phase: true, updatedAt: true },
  });
  return new Map(rows.map(({ id, ...dispute }) => [id, dispute]));
}
