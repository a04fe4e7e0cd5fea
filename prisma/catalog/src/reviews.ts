import type { Review } from '../generated/client.ts';
import type { CatalogDatabase } from './database.ts';

export type { Review };

/** What a guest says of a completed stay; whether it was one is booking's to say. */
export type NewReview = Omit<Review, 'createdAt'>;

/**
 * Publishes a booking's review and counts it in its hotel's rating, in one statement; the second one of a booking
 * changes nothing. The texts are data: whoever shows them escapes them.
 */
export async function publishReview(
  db: CatalogDatabase,
  review: NewReview,
): Promise<'published' | 'already'> {
  const { bookingId, hotelId, roomTypeId, accountId, rating, title, content, stayedMonth } = review;
  const rows = await db.$queryRaw<unknown[]>`
    WITH published AS (
      INSERT INTO reviews (booking_id, hotel_id, room_type_id, account_id, rating, title, content, stayed_month)
      VALUES (${bookingId}, ${hotelId}, ${roomTypeId}, ${accountId}, ${rating}, ${title}, ${content}, ${stayedMonth})
      ON CONFLICT (booking_id) DO NOTHING
      RETURNING *
    ), rated AS (
      UPDATE hotels
         SET rating_sum = rating_sum + published.rating, rating_count = rating_count + 1, revision = revision + 1
        FROM published
       WHERE hotels.id = published.hotel_id
      RETURNING hotels.id, revision,
                jsonb_build_object('bookingId', published.booking_id, 'rating', published.rating) AS entry)
    SELECT record_hotel(id, revision, ${accountId}, 'REVIEWED', entry, 'ReviewPublished', entry) FROM rated`;
  return rows.length > 0 ? 'published' : 'already';
}

/** The review of a booking, or null. */
export function readReview(db: CatalogDatabase, bookingId: string): Promise<Review | null> {
  return db.review.findUnique({ where: { bookingId } });
}

/** A page of a hotel's reviews, newest first. */
export async function listReviews(
  db: CatalogDatabase,
  { hotelId, page, pageSize }: { hotelId: string; page: number; pageSize: number },
): Promise<{ items: Review[]; total: number }> {
  const where = { hotelId };
  const [items, total] = await Promise.all([
    db.review.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { bookingId: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.review.count({ where }),
  ]);
  return { items, total };
}

/**
 * Takes the author off all reviews of an account; `pseudonym` stands in their place. Ratings stay as they are. How
 * many reviews have it now.
 */
export async function anonymiseReviews(
  db: CatalogDatabase,
  { accountId, pseudonym }: { accountId: string; pseudonym: string },
): Promise<number> {
  await db.review.updateMany({ where: { accountId }, data: { accountId: pseudonym } });
  return db.review.count({ where: { accountId: pseudonym } });
}

/** All reviews of an account, oldest first. */
export function listReviewsOf(db: CatalogDatabase, accountId: string): Promise<Review[]> {
  return db.review.findMany({ where: { accountId }, orderBy: { createdAt: 'asc' } });
}
