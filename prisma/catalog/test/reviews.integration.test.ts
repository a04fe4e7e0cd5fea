import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogDatabase } from '../src/database.ts';
import { readManagedHotel } from '../src/read-hotel.ts';
import { listReviews, publishReview } from '../src/reviews.ts';
import { addHotel, openTestCatalog, readTrace } from './catalog-database.ts';

let db: CatalogDatabase;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ db, close } = await openTestCatalog());
});
afterAll(() => close());

function reviewOf(bookingId: string, hotelId: string, rating: number) {
  const words = { title: '<script>alert(1)</script>', content: 'Quiet & "clean"' };
  const stay = { roomTypeId: hotelId.replace('htl', 'rt'), stayedMonth: '2027-06' };
  return { bookingId, hotelId, accountId: 'usr_guest', rating, ...words, ...stay };
}

test('a booking has one review, whose texts stay as given', async () => {
  await addHotel(db, 'htl_one');
  const review = reviewOf('bk_one', 'htl_one', 4);
  expect(await publishReview(db, review)).toBe('published');
  expect(await publishReview(db, { ...review, rating: 1 })).toBe('already');
  const { items, total } = await listReviews(db, { hotelId: 'htl_one', page: 1, pageSize: 20 });
  expect(total).toBe(1);
  expect(items[0]).toMatchObject(review);
  expect((await readManagedHotel(db, 'htl_one'))?.rating).toEqual({ average: 4, count: 1 });
  expect(await readTrace(db, 'htl_one')).toMatchObject({
    kinds: ['REVIEWED'],
    data: [{ hotelId: 'htl_one', bookingId: 'bk_one', rating: 4 }],
  });
});

test('the average is right when many publish at once, and some of them twice', async () => {
  await addHotel(db, 'htl_many');
  const ratings = Array.from({ length: 30 }, (_, index) => (index % 5) + 1);
  const outcomes = await Promise.all(
    [...ratings, ...ratings].map((rating, index) =>
      publishReview(db, reviewOf(`bk_many_${index % 30}`, 'htl_many', rating)),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'published')).toHaveLength(30);
  const hotel = await readManagedHotel(db, 'htl_many');
  expect(hotel).toMatchObject({ ratingSum: 90, ratingCount: 30, rating: { average: 3, count: 30 } });
  const page = await listReviews(db, { hotelId: 'htl_many', page: 2, pageSize: 20 });
  expect([page.items.length, page.total]).toEqual([10, 30]);
});

test('a rating outside the scale or for no hotel leaves nothing behind', async () => {
  await addHotel(db, 'htl_odd');
  await expect(publishReview(db, reviewOf('bk_odd', 'htl_odd', 6))).rejects.toThrow();
  await expect(publishReview(db, reviewOf('bk_lost', 'htl_none', 3))).rejects.toThrow();
  expect(await db.review.count({ where: { bookingId: { in: ['bk_odd', 'bk_lost'] } } })).toBe(0);
  expect((await readManagedHotel(db, 'htl_odd'))?.rating).toEqual({ average: null, count: 0 });
});
