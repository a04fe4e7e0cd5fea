import { searchedHotel } from '@holdfast/domain/searched-hotel';
import { beforeAll, expect, test } from 'vitest';
import { findPlaces } from '../src/find-places.ts';
import { replaceHotels } from '../src/replace-hotels.ts';
import { hotelIn, useSearchDatabase, writeMarket } from './search-fixture.ts';

const database = useSearchDatabase();
const cities = [
  'Lisbon',
  'Lisburn',
  'München',
  'New York',
  'Newark',
  'Paris',
  'São Paulo',
  'Saint-Denis',
  'York',
];

beforeAll(async () => {
  await writeMarket(
    database(),
    cities.map((city) => ({ described: hotelIn(city), sold: [] })),
  );
});

test.for([
  ['Lisbom', 'Lisbon'],
  ['lisbon', 'Lisbon'],
  ['münchen', 'München'],
  ['munchen', 'München'],
  ['Munchn', 'München'],
  ['new yrok', 'New York'],
  ['newyork', 'New York'],
  ['sao paolo', 'São Paulo'],
  ['saint denis', 'Saint-Denis'],
  ['Pari', 'Paris'],
] as const)('%s is %s', async ([typed, meant]) => {
  const [first] = await findPlaces(database(), { text: typed, limit: 5 });
  expect(first?.name).toBe(meant);
});

test('a name in full finds itself and what begins with it, without asking what is like it', async () => {
  const names = async (text: string) =>
    (await findPlaces(database(), { text, limit: 5 })).map(({ name }) => name);
  expect(await names('york')).toEqual(['York']);
  expect(await names('new')).toEqual(expect.arrayContaining(['New York', 'Newark']));
  await writeMarket(database(), [{ described: hotelIn('York Springs'), sold: [] }]);
  expect(await names('York')).toEqual(['York', 'York Springs']);
});

test.for(['', '%', '_', "'; DROP TABLE places", '\\', '北京', 'zzzzzz'])(
  'nothing is called %j',
  async (typed) => {
    expect(await findPlaces(database(), { text: typed, limit: 5 })).toEqual([]);
  },
);

test('of two places of one name the one with more hotels comes first', async () => {
  const american = { countryCode: 'US', latitude: 33.66, longitude: -95.55 };
  await writeMarket(database(), [
    { described: hotelIn('Paris', american), sold: [] },
    { described: hotelIn('Paris', american), sold: [] },
  ]);
  const places = await findPlaces(database(), { text: 'paris', limit: 5 });
  expect(places.map(({ countryCode, hotelCount }) => [countryCode, hotelCount])).toEqual([
    ['US', 2],
    ['PT', 1],
  ]);
  expect(places[0]).toMatchObject({ name: 'Paris', latitude: 33.66, longitude: -95.55 });
});

test('a place goes with its last hotel and follows one that moves', async () => {
  const described = hotelIn('Evora');
  await writeMarket(database(), [{ described, sold: [] }]);
  await writeMarket(database(), [{ described: { ...described, city: 'Sintra', latitude: 38.8 }, sold: [] }]);
  expect(await findPlaces(database(), { text: 'evora', limit: 5 })).toEqual([]);
  expect(await findPlaces(database(), { text: 'sintra', limit: 5 })).toMatchObject([
    { name: 'Sintra', latitude: 38.8, hotelCount: 1 },
  ]);
  await replaceHotels(database(), { hotelIds: [described.id], months: [], read: async () => [] });
  expect(await findPlaces(database(), { text: 'sintra', limit: 5 })).toEqual([]);
});

test('two cities of one name and country are two places, and each is where its hotels are', async () => {
  const [maine, oregon] = [
    { countryCode: 'US', latitude: 43.66, longitude: -70.26 },
    { countryCode: 'US', latitude: 45.52, longitude: -122.68 },
  ];
  await writeMarket(database(), [
    { described: hotelIn('Portland', oregon), sold: [] },
    { described: hotelIn('Portland', maine), sold: [] },
    { described: hotelIn('portland', { ...oregon, latitude: 45.5 }), sold: [] },
  ]);
  const places = await findPlaces(database(), { text: 'portland', limit: 5 });
  expect(places.map(({ longitude, hotelCount }) => [longitude, hotelCount])).toEqual([
    [-122.68, 2],
    [-70.26, 1],
  ]);
});

test('hotels of a new city that are written at once make one place of it', async () => {
  const hotels = Array.from({ length: 6 }, (_, index) =>
    hotelIn('Tomar', { latitude: 39.4 + index / 20, longitude: -8.41 }),
  );
  await Promise.all(
    hotels.map((described) =>
      replaceHotels(database(), {
        hotelIds: [described.id],
        months: [],
        read: async () => [described].flatMap((hotel) => searchedHotel(hotel, [], []) ?? []),
      }),
    ),
  );
  expect(await findPlaces(database(), { text: 'tomar', limit: 5 })).toMatchObject([{ hotelCount: 6 }]);
});
