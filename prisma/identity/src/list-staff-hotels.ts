import type { IdentityDatabase } from './database.ts';

/** The ids of the hotels a user may manage, in order. */
export async function listStaffHotels(db: IdentityDatabase, userId: string): Promise<string[]> {
  const rows = await db.hotelStaff.findMany({
    where: { userId },
    select: { hotelId: true },
    orderBy: { hotelId: 'asc' },
  });
  return rows.map(({ hotelId }) => hotelId);
}
