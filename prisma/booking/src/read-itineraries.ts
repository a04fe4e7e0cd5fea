import type { Itinerary } from '../generated/client.ts';
import type { BookingDatabase, BookingRow } from './database.ts';

/** An itinerary with its bookings, by day of arrival. */
export type ItineraryRow = Itinerary & { readonly bookings: BookingRow[] };

const bookings = { orderBy: [{ checkIn: 'asc' as const }, { id: 'asc' as const }] };

/** The itinerary with this id, whoever it belongs to, or null. */
export function findItinerary(db: BookingDatabase, itineraryId: string): Promise<ItineraryRow | null> {
  return db.itinerary.findUnique({ where: { id: itineraryId }, include: { bookings } });
}

/** A page of the account's itineraries, newest first, with how many there are. `page` counts from 1. */
export async function listItineraries(
  db: BookingDatabase,
  query: { accountId: string; page: number; pageSize: number },
): Promise<{ items: ItineraryRow[]; total: number }> {
  const where = { accountId: query.accountId };
  const [items, total] = await Promise.all([
    db.itinerary.findMany({
      where,
      include: { bookings },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (query.page - 1) * query.pageSize,
      take: query.pageSize,
    }),
    db.itinerary.count({ where }),
  ]);
  return { items, total };
}

/** Ids of itineraries without an outcome that are older than the given seconds, oldest first (decision D1). */
export async function findUnsettledItineraries(
  db: BookingDatabase,
  query: { olderThanSeconds: number; limit: number },
): Promise<string[]> {
  const rows = await db.itinerary.findMany({
    where: { settledAt: null, createdAt: { lt: new Date(Date.now() - query.olderThanSeconds * 1000) } },
    orderBy: { createdAt: 'asc' },
    take: query.limit,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
