import { addDays, instantAt } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSearch } from './fill-search.ts';
import { as, firstNight, startTestApi, type TestApi, today } from './test-api.ts';

const stay = { checkIn: firstNight, checkOut: addDays(firstNight, 2), guests: 2 };
const hotels = [
  {
    id: 'htl_sea',
    name: 'Sea',
    perNightMinor: 10_000,
    amenities: ['wifi', 'pool'],
    photo: 'htl_sea/pho_1',
  },
  { id: 'htl_hill', name: 'Hill <script>', perNightMinor: 8_000, north: 5, stars: 3, amenities: ['wifi'] },
  { id: 'htl_dollar', name: 'Dollar', perNightMinor: 9_000, currency: 'USD', north: 10, stars: 5 },
  // Never refundable.
  { id: 'htl_far', name: 'Far', perNightMinor: 5_000, city: 'Leiria', cancellationTiers: [] },
  { id: 'htl_full', name: 'Full', perNightMinor: 1_000, roomsLeft: 0 },
  { id: 'htl_test', name: 'Test', perNightMinor: 2_000, city: 'São Paulo', sandbox: true },
];

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await fillSearch(api.platform.search, hotels);
  await api.platform.inventory.exchangeRate.createMany({
    data: [
      { currency: 'EUR', microsPerEuro: 1_000_000n },
      { currency: 'USD', microsPerEuro: 1_200_000n },
    ],
  });
});
afterAll(() => api.close());

const post = (body: object, headers: Record<string, string> = {}) =>
  api.edge.inject({ method: 'POST', url: '/api/v1/search', payload: { ...stay, ...body }, headers });
const search = async (body: object) => (await post({ location: 'Lisbon', ...body })).json();
const get = (url: string) => api.edge.inject(`/api/v1${url}`);
const idsOf = (found: { items: { hotelId: string }[] }) => found.items.map(({ hotelId }) => hotelId);
const query = `checkIn=${stay.checkIn}&checkOut=${stay.checkOut}`;

describe('what is found', () => {
  test('hotels around a place, each with its cheapest free rooms', async () => {
    const found = await search({ sort: 'DISTANCE' });
    expect(found.place).toMatchObject({ name: 'Lisbon', countryCode: 'PT' });
    expect(found).toMatchObject({ total: 3, page: 1, pageSize: 20, currency: 'EUR', suggestions: [] });
    expect(idsOf(found)).toHaveLength(3);
    const sea = found.items.find(({ hotelId }: { hotelId: string }) => hotelId === 'htl_sea');
    expect(sea).toMatchObject({
      name: 'Sea',
      rating: { average: 4.3, count: 3 },
      photo: { small: '/media/htl_sea/pho_1/small.webp' },
      offer: { roomTypeId: 'rt_sea', rooms: 1, totalPrice: { amountMinor: 20_000, currency: 'EUR' } },
    });
    expect(sea.offer.displayPrice).toBeUndefined();
    expect(found.facets.stars).toEqual(
      expect.arrayContaining([
        { value: 3, count: 1 },
        { value: 4, count: 1 },
        { value: 5, count: 1 },
      ]),
    );
  });

  test('by price, prices of another currency compared and shown in the one asked for', async () => {
    const euros = await search({ sort: 'PRICE' });
    expect(idsOf(euros)).toEqual(['htl_dollar', 'htl_hill', 'htl_sea']);
    expect(euros.items[0].offer).toMatchObject({
      totalPrice: { amountMinor: 18_000, currency: 'USD' },
      displayPrice: { amountMinor: 15_000, currency: 'EUR' },
    });
    const dollars = await search({ sort: 'PRICE', currency: 'USD', priceMin: 19_000 });
    expect(dollars.currency).toBe('USD');
    expect(dollars.items.map(({ offer }: { offer: { displayPrice: object } }) => offer.displayPrice)).toEqual(
      [
        { amountMinor: 19_200, currency: 'USD' },
        { amountMinor: 24_000, currency: 'USD' },
      ],
    );
  });

  test.each([
    [{ amenities: ['wifi', 'pool'] }, ['htl_sea']],
    [{ starRating: 3 }, ['htl_hill']],
    [{ starRating: [5, 3] }, ['htl_dollar', 'htl_hill']],
    [{ priceMax: 15_999 }, ['htl_dollar']],
    [{ ratingMin: 4.5 }, []],
    [{ text: 'hill' }, ['htl_hill']],
    [{ guests: 11 }, []],
    [{ guests: 3, rooms: 3, text: 'sea' }, ['htl_sea']],
  ])('filtered by %j', async (filter, ids) => {
    expect(idsOf(await search({ sort: 'PRICE', ...filter }))).toEqual(ids);
  });

  test('around a point, within the radius', async () => {
    const near = { latitude: 38.72, longitude: -9.14 };
    const wide = (await post({ near: { ...near, radiusKm: 200 }, sort: 'DISTANCE' })).json();
    expect(idsOf(wide)).toEqual(['htl_sea', 'htl_hill', 'htl_dollar', 'htl_far']);
    expect(wide).not.toHaveProperty('place');
    expect(wide.items[1].distanceKm).toBeCloseTo(5, 0);
    expect(idsOf((await post({ near: { ...near, radiusKm: 1 } })).json())).toEqual(['htl_sea']);
    const asQuery = await get(
      `/hotels?${query}&guests=2&latitude=38.72&longitude=-9.14&radiusKm=200&sort=DISTANCE`,
    );
    expect(asQuery.json()).toEqual(wide);
  });

  test('with what cancelling gives back until when, by the clock of the hotel', async () => {
    const near = { latitude: 38.72, longitude: -9.14, radiusKm: 200 };
    const { items } = (await post({ near, sort: 'DISTANCE' })).json();
    const dayBefore = instantAt(addDays(firstNight, -1), '15:00', 'Europe/Lisbon').toISOString();
    const toldOf = (id: string) => {
      const item = items.find(({ hotelId }: { hotelId: string }) => hotelId === id);
      return [item.timeZone, item.offer.cancellation];
    };
    const everything = { amountMinor: 20_000, currency: 'EUR' };
    expect(toldOf('htl_sea')).toEqual(['Europe/Lisbon', [{ until: dayBefore, refund: everything }]]);
    expect(toldOf('htl_far')).toEqual(['Europe/Lisbon', []]);
  });

  test('without terms where they are not known yet', async () => {
    const unknown = { id: 'htl_early', name: 'Early', perNightMinor: 6_000, city: 'Leiria' };
    await fillSearch(api.platform.search, [unknown]);
    await api.platform.search.$executeRaw`
      UPDATE hotels SET time_zone = NULL, check_in_time = NULL, cancellation = NULL WHERE hotel_id = ${unknown.id}`;
    const { items } = await search({ location: 'Leiria', text: 'early' });
    expect(items[0].offer.totalPrice.amountMinor).toBe(12_000);
    expect(items[0].offer).not.toHaveProperty('cancellation');
    expect(items[0]).not.toHaveProperty('timeZone');
    await api.platform.search.hotel.delete({ where: { hotelId: unknown.id } });
  });

  test('as a query with commas', async () => {
    const found = await get(`/hotels?location=Lisbon&${query}&guests=2&starRating=3,5&sort=PRICE`);
    expect(idsOf(found.json())).toEqual(['htl_dollar', 'htl_hill']);
  });

  test('pages that neither repeat nor miss one', async () => {
    for (const sort of ['RECOMMENDED', 'PRICE', 'DISTANCE', 'RATING']) {
      const whole = idsOf(await search({ sort }));
      const pages = await Promise.all([1, 2, 3, 4].map((page) => search({ sort, page, pageSize: 1 })));
      expect(pages.flatMap(idsOf)).toEqual(whole);
      expect(pages.map(({ total }) => total)).toEqual([3, 3, 3, 3]);
    }
  });

  test('names as data, nosniff', async () => {
    const answer = await post({ location: 'Lisbon', text: 'hill' });
    expect(answer.json().items[0].name).toBe('Hill <script>');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });

  test('test mode sees sandbox hotels only', async () => {
    const found = await search({ location: 'Sao Paulo' });
    expect(idsOf(found)).toEqual(['htl_test']);
  });
});

test('what is looked at is told, or counted as lost without Kafka', async () => {
  const lost = async () => {
    const { body } = await api.edge.inject('/metrics');
    return Number(/activity_events_total\{outcome="kafka-away".*\} (\d+)/.exec(body)?.[1] ?? 0);
  };
  const before = await lost();
  await search({});
  await get('/hotels/htl_sea');
  await get('/hotels/htl_sea/rooms/rt_sea_double');
  await get('/hotels/htl_none');
  expect(await lost()).toBe(before + 3);
});

describe('places', () => {
  test('a mistyped name is forgiven, an unknown one is answered with what is like it', async () => {
    expect((await search({ location: 'Lisbn' })).place).toMatchObject({ name: 'Lisbon' });
    expect((await search({ location: 'sao paulo, brazil' })).place).toMatchObject({ name: 'São Paulo' });
    expect(await search({ location: 'Lis' })).toMatchObject({
      place: null,
      items: [],
      total: 0,
      suggestions: [{ name: 'Lisbon' }],
    });
    expect(await search({ location: 'Xyzzy' })).toMatchObject({ place: null, items: [], suggestions: [] });
  });

  test('are suggested while they are typed', async () => {
    expect((await get('/places?text=lis')).json().items).toMatchObject([{ name: 'Lisbon', hotelCount: 4 }]);
    expect((await get('/places?text=%25')).json()).toEqual({ items: [] });
    expect((await get('/places')).json().details[0].field).toBe('text');
    expect((await get(`/places?text=${'x'.repeat(101)}`)).statusCode).toBe(400);
  });
});

test('free rooms as a flat list', async () => {
  const rooms = (await get(`/rooms?location=Lisbon&capacity=2&${query}&pageSize=2`)).json();
  expect(rooms).toMatchObject({ place: { name: 'Lisbon' }, total: 3, page: 1, pageSize: 2 });
  expect(rooms.items).toHaveLength(2);
  expect(rooms.items[0]).toMatchObject({ name: 'Double', maxGuests: 2, roomsLeft: 5, city: 'Lisbon' });
  const rest = (await get(`/rooms?location=Lisbon&capacity=2&${query}&pageSize=2&page=2`)).json();
  // 180 dollars are 150 euros, which is less than 160.
  const amounts = [...rooms.items, ...rest.items].map(({ totalPrice }) => totalPrice.amountMinor);
  expect(amounts).toEqual([18_000, 16_000, 20_000]);
  expect(rooms).not.toHaveProperty('facets');
  expect((await get(`/rooms?location=Lisbon&capacity=3&${query}`)).json().items).toEqual([]);
  expect((await get(`/rooms?capacity=2&${query}`)).json().details[0].field).toBe('location');
});

test.each([
  ['nowhere', {}, 'location'],
  ['two places', { location: 'Lisbon', near: { latitude: 1, longitude: 1 } }, 'near'],
  ['the day before yesterday', { location: 'Lisbon', checkIn: addDays(today, -3) }, 'checkIn'],
  ['31 nights', { location: 'Lisbon', checkOut: addDays(firstNight, 31) }, 'checkOut'],
  ['a currency nobody trades', { location: 'Lisbon', currency: 'XXX' }, 'currency'],
  ['a radius of 201 km', { near: { latitude: 1, longitude: 1, radiusKm: 201 } }, 'near.radiusKm'],
  ['a member it does not know', { location: 'Lisbon', colour: 'red' }, 'colour'],
  ['page 0', { location: 'Lisbon', page: 0 }, 'page'],
  ['half a guest', { location: 'Lisbon', guests: 1.5 }, 'guests'],
])('%s: 400 with the field', async (_, body, field) => {
  const problem = (await post(body)).json();
  expect(problem).toMatchObject({ error: 'VALIDATION_ERROR', status: 400 });
  expect(problem.details[0].field).toBe(field);
});

test('searches are counted by themselves: 429 with Retry-After', async () => {
  const limited = await startTestApi({ limits: { searchesPerMinute: 2 } });
  const nowhere = {
    method: 'POST',
    url: '/api/v1/search',
    payload: { ...stay, location: 'Nowhere' },
  } as const;
  expect((await limited.edge.inject(nowhere)).statusCode).toBe(200);
  expect((await limited.edge.inject(`/api/v1/hotels?location=Nowhere&${query}&guests=2`)).statusCode).toBe(
    200,
  );
  const refused = await limited.edge.inject(nowhere);
  expect(refused.json()).toMatchObject({ error: 'RATE_LIMIT_EXCEEDED', status: 429 });
  expect(refused.headers['retry-after']).toBe('30');
  expect((await limited.edge.inject({ ...nowhere, headers: await as('usr_ada') })).statusCode).toBe(200);
  expect((await limited.edge.inject('/api/v1/hotels/htl_sea')).statusCode).toBe(200);
  await limited.close();
});
