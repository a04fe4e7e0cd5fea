import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { writePromoCode } from '@holdfast/prisma-booking/promo-codes';
import { limitedPromotion } from './limited-promotion.ts';
import { poolOf } from './pool.ts';

/** Limits the uses of the code that is made for it; the uses so far go on counting. */
export async function seedBookings(url: string): Promise<void> {
  const db = openBookingDatabase(poolOf(url));
  try {
    await writePromoCode(db, limitedPromotion);
  } finally {
    await db.$disconnect();
  }
}
