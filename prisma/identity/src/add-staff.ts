import type { IdentityDatabase } from './database.ts';

/** Lets a user manage a hotel; again, it changes nothing. Throws when there is no such user. */
export async function addStaff(
  db: IdentityDatabase,
  { userId, hotelId }: { userId: string; hotelId: string },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO hotel_staff (user_id, hotel_id) VALUES (${userId}, ${hotelId}) ON CONFLICT DO NOTHING`;
}
