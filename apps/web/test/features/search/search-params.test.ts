import { describe, expect, test } from 'vitest';
import { countFilters, readSearchParams, searchOf } from '../../../src/features/search/search-params.ts';

const stay = { checkIn: '2027-06-10', checkOut: '2027-06-13', guests: 2, rooms: 1 };

describe('readSearchParams', () => {
  test('reads lists, whether one or many', () => {
    expect(readSearchParams({ stars: 4 })).toMatchObject({ stars: 4 });
    expect(readSearchParams({ stars: '5,4,4,9', amenities: 'wifi,pool,A B' })).toMatchObject({
      stars: '4,5',
      amenities: 'wifi,pool',
    });
  });

  test('leaves out what it does not understand and what goes without saying', () => {
    const params = { stars: 'many', priceMin: -1, ratingMin: 9, sort: 'RECOMMENDED', page: 1, map: 'yes' };
    expect(readSearchParams({ ...params, location: '  ' })).toEqual({ guests: 2, rooms: 1 });
  });

  test('keeps a place that is a number as a word, and no price from above to below', () => {
    expect(readSearchParams({ location: 1770 }).location).toBe('1770');
    expect(readSearchParams({ priceMin: 500, priceMax: 400 })).not.toHaveProperty('priceMax');
  });

  test('reads its own answer as the same', () => {
    const params = readSearchParams({
      location: 'Lisbon',
      ...stay,
      stars: '3,4',
      amenities: 'wifi',
      priceMax: 40000,
      ratingMin: 4.5,
      sort: 'PRICE',
      page: 2,
      map: true,
    });
    expect(readSearchParams({ ...params })).toEqual(params);
    expect(countFilters(params)).toBe(4);
  });
});

describe('searchOf', () => {
  test('asks for nothing without a place or without dates', () => {
    expect(searchOf({ ...stay })).toBeUndefined();
    expect(searchOf({ location: 'Lisbon', guests: 2, rooms: 1 })).toBeUndefined();
  });

  test('asks for what the address says, and never for more rooms than guests', () => {
    expect(searchOf({ location: 'Lisbon', ...stay, guests: 1, rooms: 3, stars: 5 })).toEqual({
      location: 'Lisbon',
      ...stay,
      guests: 1,
      rooms: 1,
      starRating: [5],
      sort: 'RECOMMENDED',
      page: 1,
      pageSize: 10,
    });
  });
});
