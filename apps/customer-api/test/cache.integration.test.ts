import { openCache } from '@holdfast/cache/cache';
import { availabilityScope, hotelScope, staysScope } from '@holdfast/cache/cache-scopes';
import { addDays } from '@holdfast/domain/calendar-date';
import { cellOf } from '@holdfast/domain/geo-cell';
import { connectRedis } from '@holdfast/edge/connect-redis';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refreshSearch } from './fill-search.ts';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

const month = firstNight.slice(0, 7);
const stay = `checkIn=${firstNight}&checkOut=${addDays(firstNight, 1)}`;
const double = '/hotels/htl_sea/rooms/rt_sea_double';
const searching = `/hotels?location=Lisbon&${stay}&guests=2`;

async function readAll(api: TestApi) {
  const get = async (url: string) => (await api.edge.inject(`/api/v1${url}`)).json();
  const [page, rate, calendar, found] = await Promise.all(
    ['/hotels/htl_sea', `${double}/rate?${stay}`, `${double}/calendar?month=${month}`, searching].map(get),
  );
  return {
    name: page.name,
    rate: rate.total.amountMinor,
    night: calendar.nights.find(({ date }: { date: string }) => date === firstNight).price.amountMinor,
    found: found.items[0].offer.totalPrice.amountMinor,
  };
}

async function change(api: TestApi, name: string, amountMinor: number): Promise<void> {
  const { catalog, inventory } = api.platform;
  await catalog.hotel.update({ where: { id: 'htl_sea' }, data: { name } });
  await inventory.ratePlan.updateMany({ data: { baseMinor: BigInt(amountMinor) } });
  await refreshSearch(api.platform);
}

describe('with Redis', () => {
  const redis = new Redis(process.env.REDIS_URL ?? '', { keyPrefix: `${crypto.randomUUID()}:` });
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ redis });
    await refreshSearch(api.platform);
  });
  afterAll(() => api.close());

  test('what was read is kept until its scope is invalidated, and then read anew', async () => {
    const before = { name: 'Sea', rate: 10_000, night: 10_000, found: 10_000 };
    expect(await readAll(api)).toEqual(before);
    await change(api, 'Ocean', 20_000);
    expect(await readAll(api)).toEqual(before);
    const cache = openCache(redis);
    await cache.invalidate([availabilityScope('htl_sea', month)]);
    expect(await readAll(api)).toEqual({ ...before, rate: 20_000, night: 20_000 });
    const cell = cellOf({ latitude: 38.72, longitude: -9.14 });
    const otherNights = [addDays(firstNight, -1), addDays(firstNight, 1)];
    await cache.invalidate(otherNights.map((night) => staysScope(cell, night)));
    expect(await readAll(api)).toEqual({ ...before, rate: 20_000, night: 20_000 });
    await cache.invalidate([hotelScope('htl_sea'), staysScope(cell, firstNight)]);
    expect(await readAll(api)).toEqual({ name: 'Ocean', rate: 20_000, night: 20_000, found: 20_000 });
    expect((await api.edge.inject('/metrics')).body).toMatch(
      /cache_reads_total\{name="search",outcome="hit".*\} 3/,
    );
  });

  test('nothing is sold from the cache', async () => {
    await readAll(api);
    await change(api, 'Lagoon', 30_000);
    const booked = await api.edge.inject({
      method: 'POST',
      url: '/api/v1/bookings',
      headers: await as('usr_ada', 'fresh'),
      payload: {
        roomTypeId: 'rt_sea_double',
        checkIn: firstNight,
        checkOut: addDays(firstNight, 1),
        guests: 2,
        guest: { fullName: 'Ada Example', email: 'ada@example.com' },
      },
    });
    expect(booked.json()).toMatchObject({ hotel: { name: 'Lagoon' }, totalPrice: { amountMinor: 30_000 } });
    expect((await readAll(api)).name).toBe('Ocean');
  });
});

test('Redis away: everything is read anew', async () => {
  const redis = connectRedis('redis://127.0.0.1:1');
  const api = await startTestApi(redis === undefined ? {} : { redis });
  await refreshSearch(api.platform);
  expect(await readAll(api)).toEqual({ name: 'Sea', rate: 10_000, night: 10_000, found: 10_000 });
  await change(api, 'Ocean', 20_000);
  expect(await readAll(api)).toEqual({ name: 'Ocean', rate: 20_000, night: 20_000, found: 20_000 });
  await api.close();
});

test('the search database away: 503 for searches only, and ready to book', async () => {
  const api = await startTestApi({ searchUrl: 'postgresql://holdfast@127.0.0.1:1/search' });
  const answers = await Promise.all(
    [searching, '/places?text=Lisbon', '/hotels/htl_sea', `${double}/rate?${stay}`].map((url) =>
      api.edge.inject(`/api/v1${url}`),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([503, 503, 200, 200]);
  expect(answers[0]?.json()).toMatchObject({ error: 'DEPENDENCY_UNAVAILABLE' });
  const ready = (await api.edge.inject('/ready')).json();
  expect(ready.status).toBe('degraded');
  expect(ready.dependencies).toContainEqual(
    expect.objectContaining({ name: 'search-database', state: 'away', required: false }),
  );
  await api.close();
});
