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

/** Lets a user manage a hotel; again, it changes nothing. Throws when there is no such user. */
export async function addStaff(
  db: IdentityDatabase,
  { userId, hotelId }: { userId: string; hotelId: string },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO hotel_staff (user_id, hotel_id) VALUES (${userId}, ${hotelId}) ON CONFLICT DO NOTHING`;
}
