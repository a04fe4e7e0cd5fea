import type { TSchema } from 'typebox';
import { Check } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { AvailabilitySchema, RateSchema } from '../../src/http/availability.ts';
import { CalendarSchema } from '../../src/http/calendar.ts';
import { HotelSchema } from '../../src/http/hotel.ts';
import { PlacesSchema } from '../../src/http/places.ts';
import { PostedReviewSchema, PostReviewSchema, ReviewsPageSchema } from '../../src/http/reviews.ts';
import { RoomTypeSchema, RoomTypesSchema } from '../../src/http/room-type.ts';
import {
  RoomsPageSchema,
  SearchQuerySchema,
  SearchResultSchema,
  SearchSchema,
} from '../../src/http/search.ts';

const schemas: Record<string, TSchema> = {
  AvailabilitySchema,
  CalendarSchema,
  HotelSchema,
  PlacesSchema,
  PostReviewSchema,
  PostedReviewSchema,
  RateSchema,
  ReviewsPageSchema,
  RoomTypeSchema,
  RoomTypesSchema,
  RoomsPageSchema,
  SearchResultSchema,
  SearchSchema,
};

test.each(Object.entries(schemas))('the examples of %s are valid', (_, schema) => {
  const { examples = [] } = schema as { examples?: unknown[] };
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect(Check(schema, example)).toBe(true);
});

const stay = { checkIn: '2027-06-10', checkOut: '2027-06-13', guests: 2 };

describe('a search', () => {
  test.each([
    ['a name', { ...stay, location: 'São Paulo' }],
    ['a point', { ...stay, near: { latitude: -90, longitude: 180, radiusKm: 200 } }],
    ['one number of stars', { ...stay, location: 'Lisbon', starRating: 4 }],
    ['several', { ...stay, location: 'Lisbon', starRating: [1, 5] }],
  ])('may have %s', (_, body) => {
    expect(Check(SearchSchema, body)).toBe(true);
  });

  test.each([
    ['a member it does not know', { ...stay, colour: 'red' }],
    ['a radius of 201 km', { ...stay, near: { latitude: 0, longitude: 0, radiusKm: 201 } }],
    ['a point beyond the pole', { ...stay, near: { latitude: 91, longitude: 0 } }],
    ['half a point', { ...stay, near: { latitude: 1 } }],
    ['six stars', { ...stay, starRating: [6] }],
    ['a negative price', { ...stay, priceMin: -1 }],
    ['half a cent', { ...stay, priceMax: 0.5 }],
    ['page 0', { ...stay, page: 0 }],
    ['51 on a page', { ...stay, pageSize: 51 }],
    ['an order nobody knows', { ...stay, sort: 'price' }],
    ['a currency by name', { ...stay, currency: 'euro' }],
    ['a text for a place that is longer than any', { ...stay, location: 'x'.repeat(101) }],
    ['an amenity with a comma', { ...stay, amenities: ['wifi,pool'] }],
    ['nobody', { ...stay, guests: 0 }],
  ])('refuses %s', (_, body) => {
    expect(Check(SearchSchema, body)).toBe(false);
  });

  test('is written in a query with commas', () => {
    expect(Check(SearchQuerySchema, { ...stay, amenities: 'wifi,pool', starRating: '4,5' })).toBe(true);
    for (const wrong of [{ starRating: '0' }, { starRating: '4,' }, { amenities: 'Wi-Fi!' }, { near: 'x' }]) {
      expect(Check(SearchQuerySchema, { ...stay, ...wrong })).toBe(false);
    }
  });
});
