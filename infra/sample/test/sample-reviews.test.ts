import { expect, test } from 'vitest';
import { surroundingOf } from '../src/pictures/surrounding-of.ts';
import { sampleHotels } from '../src/sample-hotels.ts';
import { reviewsOf } from '../src/sample-reviews.ts';

const hotels = sampleHotels();
const all = hotels.map(({ city, amenities }, index) =>
  reviewsOf({ index, surrounding: surroundingOf(city), amenities }),
);

test('a dozen opinions of every second hotel, some of the others, none twice', () => {
  for (const [index, reviews] of all.entries()) {
    expect(reviews.length).toBeGreaterThanOrEqual(index % 2 === 0 ? 12 : 6);
    expect(new Set(reviews.map(({ title }) => title)).size).toBe(reviews.length);
  }
});

test('ratings differ from hotel to hotel, and nobody is loved by all', () => {
  const averages = hotels.map(({ ratingSum, ratingCount }) => ratingSum / ratingCount);
  expect(new Set(averages.map((average) => average.toFixed(1))).size).toBeGreaterThan(5);
  expect(Math.max(...averages)).toBeLessThan(5);
  expect(Math.min(...averages)).toBeGreaterThan(3);
});

test('nobody speaks of a pool or a breakfast that is not there', () => {
  for (const [index, reviews] of all.entries()) {
    const said = reviews.map(({ title }) => title).join();
    const amenities = hotels[index]?.amenities ?? [];
    if (!amenities.includes('pool')) expect(said).not.toMatch(/pool|Swam/i);
    if (!amenities.includes('breakfast')) expect(said).not.toMatch(/breakfast/i);
  }
});

test('hotels are described in their own words', () => {
  expect(new Set(hotels.map(({ description }) => description)).size).toBeGreaterThan(90);
  for (const { description } of hotels) expect(description.split('. ').length).toBeGreaterThanOrEqual(2);
});
