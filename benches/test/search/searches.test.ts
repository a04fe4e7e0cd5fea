import { expect, test } from 'vitest';
import { popularSearches, searchShapes } from '../../src/search/searches.ts';
import { zipf } from '../../src/search/zipf.ts';

const places = Array.from({ length: 600 }, (_, index) => ({
  name: `Place ${index}`,
  latitude: 40,
  longitude: 10,
  hotels: 600 - index,
}));
const today = '2026-11-21';

test('the first rank is drawn most often, each by its share', () => {
  const draw = zipf(3, () => 0.99);
  expect(draw()).toBe(2);
  const counts = [0, 0, 0, 0];
  let drawn = 0;
  const even = zipf(4, () => (drawn++ % 1000) / 1000);
  for (let index = 0; index < 1000; index += 1) {
    const rank = even();
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  expect(counts.toSorted((a, b) => b - a)).toEqual(counts);
  expect(zipf(1)()).toBe(0);
});

test('six shapes, each for a stay ahead that the market still sells', () => {
  const shapes = searchShapes(places, today);
  expect(shapes).toHaveLength(6);
  for (const shape of [...shapes, popularSearches(places, today)]) {
    for (let index = 0; index < 50; index += 1) {
      const { checkIn, checkOut, guests } = shape.next() as Record<string, string>;
      expect(checkIn && checkIn > today && checkIn < '2027-01-25', shape.title).toBe(true);
      expect(checkOut && checkIn && checkOut > checkIn, shape.title).toBe(true);
      expect(Number(guests)).toBeGreaterThan(0);
    }
  }
});

test('weekends are what most people look for', () => {
  const mix = popularSearches(places, today);
  const fridays = Array.from({ length: 400 }, () => mix.next().checkIn).filter(
    (date) => new Date(`${date}T00:00:00Z`).getUTCDay() === 5,
  );
  expect(fridays.length).toBeGreaterThan(200);
});
