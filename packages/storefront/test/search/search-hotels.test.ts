import type { Search } from '@holdfast/contracts/http/search';
import type { SearchQuery } from '@holdfast/prisma-search/search-query';
import { expect, test } from 'vitest';
import { openPlaceFinder } from '../../src/search/find-place.ts';
import { openHotelSearch } from '../../src/search/search-hotels.ts';

const lisbon = {
  placeId: 'plc_pt_1',
  name: 'Lisbon',
  countryCode: 'PT',
  latitude: 38.7,
  longitude: -9.1,
  hotelCount: 9,
};
const stay = { checkIn: '2027-06-10', checkOut: '2027-06-12', guests: 2 };

/** A search over nothing, that notes what it is asked and what it tells. */
function open() {
  const asked: SearchQuery[] = [];
  const told: unknown[] = [];
  const scopes: (readonly string[])[] = [];
  const kept = new Map<string, unknown>();
  const facets = { stars: [], amenities: [], ratings: [], price: [] };
  const search = openHotelSearch({
    async search(query) {
      asked.push(query);
      return { total: 7, items: [], facets };
    },
    places: openPlaceFinder(async () => [lisbon]),
    rates: async () => ({ EUR: 1_000_000, USD: 1_080_000 }),
    cache: {
      async read<Value>(read: { key: string; scopes: readonly string[]; load: () => Promise<Value> }) {
        scopes.push(read.scopes);
        if (!kept.has(read.key)) kept.set(read.key, await read.load());
        return kept.get(read.key) as Value;
      },
      invalidate: async () => undefined,
    },
    publish: (activity) => told.push(activity),
  });
  return { search: (wanted: Partial<Search>) => search({ ...stay, ...wanted }, true), asked, told, scopes };
}

test('tells where, when, for how many and what came of it, and nothing that was typed', async () => {
  const { search, told } = open();
  const wanted = { location: 'lisbn', text: 'for my birthday' };
  await search(wanted);
  await search(wanted);
  await search({ near: { latitude: 38.7, longitude: -9.1 } });
  await search({ location: 'Nowhere' });
  const data = { ...stay, found: 7 };
  expect(told).toEqual([
    { type: 'SearchPerformed', data: { area: 'plc_pt_1', ...data, cached: false } },
    { type: 'SearchPerformed', data: { area: 'plc_pt_1', ...data, cached: true } },
    { type: 'SearchPerformed', data: { area: 'geo_38_-10', ...data, cached: false } },
  ]);
});

test('those who ask the same in other words share an answer; rates are no part of the question', async () => {
  const { search, asked } = open();
  await search({ location: 'Lisbon', amenities: ['wifi', 'pool'], starRating: [5, 4], text: ' Sea ' });
  await search({
    location: 'lisbon, Portugal',
    amenities: ['pool', 'wifi', 'wifi'],
    starRating: [4, 5],
    text: 'sea',
    page: 1,
    sort: 'RECOMMENDED',
    currency: 'EUR',
  });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    near: { radiusKm: 50 },
    stars: [4, 5],
    text: 'sea',
    rates: { USD: 1_080_000 },
  });
});

test('an answer holds as long as no night of the stay changes in a cell of the map that it covers', async () => {
  const { search, scopes } = open();
  await search({ near: { latitude: 38.5, longitude: -9.5, radiusKm: 1 } });
  await search({ near: { latitude: 38.999, longitude: -9.5, radiusKm: 1 } });
  expect(scopes).toEqual([
    ['stays:geo_38_-10:2027-06-10', 'stays:geo_38_-10:2027-06-11'],
    [
      'stays:geo_38_-10:2027-06-10',
      'stays:geo_38_-10:2027-06-11',
      'stays:geo_39_-10:2027-06-10',
      'stays:geo_39_-10:2027-06-11',
    ],
  ]);
});
