import type { BookingDatabase } from './database.ts';

/**
 * Ids of bookings that no saga has written to yet and that are older than the given seconds, oldest first
 * (decision D1). Those of an itinerary have its saga and not one of their own.
 */
export async function findUntouched(
  db: BookingDatabase,
  query: { olderThanSeconds: number; limit: number },
): Promise<string[]> {
  const rows = await db.booking.findMany({
    where: {
      settledAt: null,
      itineraryId: null,
      version: 1,
      createdAt: { lt: new Date(Date.now() - query.olderThanSeconds * 1000) },
    },
    orderBy: { createdAt: 'asc' },
    take: query.limit,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
