import { addDays } from '@holdfast/domain/calendar-date';
import { providerStateKey } from '@holdfast/providers/provider-state';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let redis: Redis;
beforeAll(async () => {
  // Others look at the same key of the same server.
  redis = new Redis(process.env.REDIS_URL ?? '', { keyPrefix: `${crypto.randomUUID()}:` });
  await redis.set(providerStateKey, JSON.stringify({ breaker: 'open', p95Millis: null }), 'EX', 60);
  api = await startTestApi({ redis });
});
afterAll(async () => {
  await redis.del(providerStateKey);
  await api.close();
});

const book = async (key: string, more: object) =>
  api.edge.inject({
    method: 'POST',
    url: '/api/v1/bookings',
    headers: await as('usr_ada', key),
    payload: {
      roomTypeId: 'rt_sea_double',
      checkIn: firstNight,
      checkOut: addDays(firstNight, 1),
      guests: 1,
      guest: { fullName: 'Ada Example', email: 'ada@example.com' },
      ...more,
    },
  });

test('while the breaker is open a booking with a card is refused, or held where the guest agrees', async () => {
  const card = { paymentMethodId: 'pm_card_visa' };
  const refused = await book('refused', card);
  expect(refused.json()).toMatchObject({ error: 'DEPENDENCY_UNAVAILABLE', status: 503 });
  expect(refused.headers['retry-after']).toBe('30');
  const held = await book('held', { ...card, holdIfProviderAway: true });
  expect([held.statusCode, held.json().status]).toEqual([202, 'PENDING']);
  const row = await api.platform.bookings.booking.findUniqueOrThrow({ where: { id: held.json().id } });
  expect(row.waitForProvider).toBe(true);
  const without = await book('without', { holdIfProviderAway: true });
  const other = await api.platform.bookings.booking.findUniqueOrThrow({ where: { id: without.json().id } });
  expect(other.waitForProvider).toBe(false);
  const { body } = await api.edge.inject('/metrics');
  expect(body).toMatch(/provider_breaker_state\{[^}]*\} 1/);
  expect(body).toMatch(/bookings_while_provider_away_total\{answer="held"[^}]*\} 1/);
  expect(body).toMatch(/bookings_while_provider_away_total\{answer="refused"[^}]*\} 1/);
});
