import type { LoyaltyEntry } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

/** An account's points and a page of how they came and went, newest first. */
export interface Loyalty {
  readonly points: number;
  readonly items: readonly LoyaltyEntry[];
  readonly total: number;
}

/** Reads the points of an account; one that never had any has none. `page` counts from 1. */
export async function readLoyalty(
  db: BookingDatabase,
  { accountId, page, pageSize }: { accountId: string; page: number; pageSize: number },
): Promise<Loyalty> {
  const where = { accountId };
  const [account, items, total] = await Promise.all([
    db.loyaltyAccount.findUnique({ where }),
    db.loyaltyEntry.findMany({
      where,
      orderBy: { id: 'desc' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.loyaltyEntry.count({ where }),
  ]);
  return { points: account?.points ?? 0, items, total };
}
