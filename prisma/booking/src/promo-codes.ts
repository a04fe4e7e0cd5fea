import type { BookingDatabase } from './database.ts';

/** How often a promotion code may be used; what it takes off is a rule of the hotel's prices. */
export interface LimitedPromotion {
  readonly code: string;
  readonly maxUses: number;
  /** By one account; null for no limit of its own. */
  readonly maxUsesPerAccount: number | null;
}

/** Limits the uses of a promotion code, or changes the limits; the uses so far go on counting. */
export async function writePromoCode(
  db: BookingDatabase,
  { code, ...limits }: LimitedPromotion,
): Promise<void> {
  const capitals = code.toUpperCase();
  await db.promoCode.upsert({
    where: { code: capitals },
    create: { code: capitals, ...limits },
    update: limits,
  });
}
