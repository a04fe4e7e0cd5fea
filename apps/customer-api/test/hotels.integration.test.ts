import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstNight, startTestApi, type TestApi, today } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const get = (url: string) => api.edge.inject(`/api/v1${url}`);
const stay = `checkIn=${firstNight}&checkOut=${addDays(firstNight, 2)}`;
const double = '/hotels/htl_sea/rooms/rt_sea_double';

describe('hotels and rooms', () => {
  test('a hotel, its rooms, one of them', async () => {
    expect((await get('/hotels/htl_sea')).json()).toMatchObject({
      id: 'htl_sea',
      checkInTime: '15:00',
      currency: 'EUR',
    });
    const rooms = (await get('/hotels/htl_sea/rooms')).json();
    expect(rooms.items.map(({ id }: { id: string }) => id).sort()).toEqual(['rt_sea_double', 'rt_sea_full']);
    expect((await get(double)).json()).toMatchObject({
      id: 'rt_sea_double',
      hotelId: 'htl_sea',
      maxGuests: 2,
    });
  });

  test('rooms with dates say what is left and what it costs', async () => {
    const { items } = (await get(`/hotels/htl_sea/rooms?${stay}&guests=2`)).json();
    expect(items).toHaveLength(2);
    expect(items.find(({ id }: { id: string }) => id === 'rt_sea_full')).toMatchObject({
      available: false,
      roomsLeft: 0,
    });
    expect(items.find(({ id }: { id: string }) => id === 'rt_sea_double')).toMatchObject({
      available: true,
      roomsLeft: 3,
      totalPrice: { amountMinor: 20_000, currency: 'EUR' },
    });
  });

  test('a party that one room does not hold is split', async () => {
    const { items } = (await get(`/hotels/htl_sea/rooms?${stay}&guests=3`)).json();
    expect(items.find(({ id }: { id: string }) => id === 'rt_sea_double')).toMatchObject({
      rooms: 2,
      available: true,
      totalPrice: { amountMinor: 40_000, currency: 'EUR' },
      lines: [{ kind: 'ROOM', amountMinor: 40_000 }],
    });
    expect((await get(`/hotels/htl_sea/rooms?${stay}&guests=3&rooms=1`)).json()).toEqual({ items: [] });
  });

  test('availability and rate, night by night', async () => {
    const price = { amountMinor: 10_000, currency: 'EUR' };
    const dates = [firstNight, addDays(firstNight, 1)];
    expect((await get(`${double}/availability?${stay}`)).json()).toEqual({
      available: true,
      roomsLeft: 3,
      nights: dates.map((date) => ({ date, roomsLeft: 3, price })),
    });
    expect((await get(`${double}/rate?${stay}`)).json()).toEqual({
      nights: dates.map((date) => ({ date, price })),
      lines: [{ kind: 'ROOM', name: 'Rooms', amountMinor: 20_000, included: false }],
      promotionApplied: false,
      total: { amountMinor: 20_000, currency: 'EUR' },
    });
  });

  test('what the hotel does not sell is told with its reason', async () => {
    const { inventory } = api.platform;
    const where = { roomTypeId: 'rt_hill_family', date: firstNight };
    await inventory.night.updateMany({ where, data: { minStay: 3 } });
    const family = '/hotels/htl_hill/rooms/rt_hill_family';
    expect((await get(`${family}/availability?${stay}`)).json()).toMatchObject({
      available: false,
      roomsLeft: 3,
      restriction: 'MIN_STAY',
    });
    const month = firstNight.slice(0, 7);
    const { nights } = (await get(`${family}/calendar?month=${month}`)).json();
    expect(nights.find(({ date }: { date: string }) => date === firstNight)).toEqual({
      date: firstNight,
      roomsLeft: 3,
      price: { amountMinor: 10_000, currency: 'EUR' },
      closedToArrival: false,
      minStay: 3,
    });
    expect(nights.every(({ date }: { date: string }) => date >= today && date.startsWith(month))).toBe(true);
  });

  test('a promotion counts only with its code', async () => {
    const rules = [{ kind: 'PROMOTION', code: 'SPRING27', percentOff: 10 }];
    await api.platform.inventory.hotelRates.create({ data: { hotelId: 'htl_sea', rules } });
    expect((await get(`${double}/rate?${stay}&promotionCode=spring27`)).json()).toMatchObject({
      promotionApplied: true,
      total: { amountMinor: 18_000 },
    });
    expect((await get(`${double}/rate?${stay}&promotionCode=OTHER`)).json()).toMatchObject({
      promotionApplied: false,
      total: { amountMinor: 20_000 },
    });
  });

  test('a night that is not for sale is sold out and has no price', async () => {
    const late = `checkIn=${addDays(firstNight, 39)}&checkOut=${addDays(firstNight, 41)}`;
    const found = (await get(`${double}/availability?${late}`)).json();
    expect(found).toMatchObject({ available: false, roomsLeft: 0 });
    expect((await get(`${double}/rate?${late}`)).statusCode).toBe(404);
  });

  test.each([
    '/hotels/htl_none',
    '/hotels/htl_none/rooms',
    '/hotels/htl_sea/rooms/rt_none',
    '/hotels/htl_hill/rooms/rt_sea_double',
    `/hotels/htl_none/rooms/rt_sea_double/availability?${stay}`,
    `/hotels/htl_sea/rooms/rt_none/rate?${stay}`,
    "/hotels/'%20OR%201=1--",
    '/hotels/htl_none/reviews',
    '/hotels/htl_sea/rooms/rt_none/calendar?month=2027-01',
  ])('%s: 404', async (url) => {
    expect((await get(url)).json()).toMatchObject({ error: 'NOT_FOUND', status: 404 });
  });

  test.each([
    [`${double}/availability`, 'checkIn'],
    [`${double}/availability?checkIn=2027-02-30&checkOut=2027-03-02`, 'checkIn'],
    [`${double}/availability?checkIn=${firstNight}&checkOut=${firstNight}`, 'checkOut'],
    [`${double}/availability?checkIn=${firstNight}&checkOut=${addDays(firstNight, 31)}`, 'checkOut'],
    [`${double}/rate?${stay}&currency=USD`, 'currency'],
    [`/hotels/htl_sea/rooms?checkIn=${firstNight}`, 'checkOut'],
    ['/hotels/htl_sea/rooms?guests=many', 'guests'],
    ['/hotels/htl_sea?sort=up', 'sort'],
    ['/hotels/htl_sea/rooms?guests=1&rooms=2', 'rooms'],
    [`${double}/rate?${stay}&guests=1&rooms=2`, 'rooms'],
    [`${double}/rate?${stay}&guests=100`, 'guests'],
    [`${double}/availability?checkIn=${addDays(today, -1)}&checkOut=${firstNight}`, 'checkIn'],
    [`${double}/calendar`, 'month'],
    [`${double}/calendar?month=2027-13`, 'month'],
    [`${double}/calendar?month=2020-01`, 'month'],
    [`${double}/calendar?month=2099-01`, 'month'],
    ['/hotels/htl_sea/reviews?page=0', 'page'],
  ])('%s: 400 with %s', async (url, field) => {
    const problem = (await get(url)).json();
    expect(problem).toMatchObject({ error: 'VALIDATION_ERROR', status: 400 });
    expect(problem.details[0].field).toBe(field);
  });
});

describe('the process', () => {
  test('is ready without Temporal, Redis and Kafka, and says what that means', async () => {
    const response = await api.edge.inject('/ready');
    expect(response.statusCode).toBe(200);
    const states = response
      .json()
      .dependencies.map(({ name, state }: Record<string, string>) => [name, state]);
    expect(states).toEqual([
      ['booking-database', 'ok'],
      ['inventory-database', 'ok'],
      ['catalog-database', 'ok'],
      ['identity-database', 'ok'],
      ['search-database', 'ok'],
      ['temporal', 'away'],
      ['redis', 'away'],
      ['kafka', 'away'],
    ]);
  });

  test('documents every route', async () => {
    const document = (await api.edge.inject('/openapi.json')).json();
    const declared = api.edge.declaredRoutes
      .filter(({ url, method }) => url.startsWith('/api') && method !== 'OPTIONS')
      .map(({ url }) => url.replaceAll(/:(\w+)/g, '{$1}'));
    const described = Object.keys(document.paths).filter((path) => path.startsWith('/api'));
    expect(described.sort()).toEqual([...new Set(declared)].sort());
    expect(described.length).toBeGreaterThan(30);
    const post = document.paths['/api/v1/bookings'].post;
    expect(Object.keys(post.responses)).toEqual(
      [201, 202, 400, 401, 402, 403, 404, 409, 410, 413, 415, 422, 429, 500, 503].map(String),
    );
    const conflict = post.responses[409].content['application/problem+json'];
    expect(Object.keys(conflict.examples)).toEqual([
      'ROOM_NOT_AVAILABLE',
      'BOOKING_STATE_CONFLICT',
      'PRICE_CHANGED',
      'PROMOTION_EXHAUSTED',
      'NOT_ENOUGH_POINTS',
    ]);
    expect(document.components.examples).toHaveProperty('ROOM_NOT_AVAILABLE');
    expect(document.components.schemas).toHaveProperty('Problem');
    expect(post.parameters).toEqual([
      expect.objectContaining({ in: 'header', name: 'idempotency-key', required: true }),
    ]);
    expect(post.security).toEqual([{ bearer: [] }]);
    expect((await api.edge.inject('/docs/')).statusCode).toBe(200);
  });
});
