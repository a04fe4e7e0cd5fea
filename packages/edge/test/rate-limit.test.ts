import { describe, expect, test } from 'vitest';
import { createLocalTokenBuckets } from '../src/local-token-buckets.ts';
import { createTestEdge, signToken } from './test-edge.ts';

describe('token buckets in the process', () => {
  test('give what they hold, then refill bit by bit', async () => {
    let now = 0;
    const buckets = createLocalTokenBuckets(() => now);
    const take = () => buckets.take([{ key: 'a', perMinute: 2 }]);
    expect((await take()).remaining).toBe(1);
    expect((await take()).allowed).toBe(true);
    expect(await take()).toEqual({ allowed: false, remaining: 0, limit: 2, retryAfterSeconds: 30 });
    now += 30_000;
    expect((await take()).allowed).toBe(true);
    expect((await take()).allowed).toBe(false);
  });

  test('take from all or from none', async () => {
    const buckets = createLocalTokenBuckets(() => 0);
    const [wide, narrow] = [
      { key: 'wide', perMinute: 5 },
      { key: 'narrow', perMinute: 1 },
    ];
    await buckets.take([wide, narrow]);
    expect((await buckets.take([wide, narrow])).allowed).toBe(false);
    expect((await buckets.take([wide])).remaining).toBe(3);
  });
});

describe('limits of an edge', () => {
  test('429 with Retry-After and RateLimit headers, per user, and said once that there is no Redis', async () => {
    const { edge, log } = await createTestEdge({ limits: { enabled: true, bookingsPerMinute: 2 } });
    edge.post('/book', { config: { access: ['USER'], limit: 'bookings' } }, async () => ({}));
    const book = async (user: string) => {
      const token = await signToken({ claims: { sub: user } });
      return edge.inject({ method: 'POST', url: '/book', headers: { authorization: `Bearer ${token}` } });
    };
    expect((await book('usr_1')).headers['ratelimit-remaining']).toBe('1');
    expect((await book('usr_1')).statusCode).toBe(200);
    const refused = await book('usr_1');
    expect(refused.json()).toMatchObject({ error: 'RATE_LIMIT_EXCEEDED', status: 429 });
    expect(refused.headers['retry-after']).toBe('30');
    expect(refused.headers['ratelimit-limit']).toBe('2');
    expect((await book('usr_2')).statusCode).toBe(200);
    expect(log().match(/no Redis/g)).toHaveLength(1);
    await edge.close();
  });

  test('searches have their own, pictures only that of the address', async () => {
    const { edge } = await createTestEdge({
      limits: { enabled: true, searchesPerMinute: 1, requestsPerMinute: 1 },
    });
    edge.get('/search', { config: { access: 'public', limit: 'search' } }, async () => ({}));
    edge.get('/media', { config: { access: 'public', limit: 'address' } }, async () => ({}));
    const statusOf = async (url: string) => (await edge.inject(url)).statusCode;
    expect([await statusOf('/search'), await statusOf('/search')]).toEqual([200, 429]);
    expect([await statusOf('/media'), await statusOf('/media')]).toEqual([200, 200]);
    await edge.close();
  });
});
