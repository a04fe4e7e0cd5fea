import { Type } from 'typebox';
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

  test('signing in has one by address, whatever token comes along, and one by account', async () => {
    const { edge } = await createTestEdge({ limits: { enabled: true, signInsPerMinute: 2 } });
    edge.post(
      '/login',
      {
        config: { access: 'public', limit: 'sign_in' },
        schema: { body: Type.Object({ who: Type.String() }) },
      },
      async (request) => {
        await request.countSignIn(request.body.who);
        return {};
      },
    );
    const login = async (remoteAddress: string, who: string, headers = {}) =>
      (await edge.inject({ method: 'POST', url: '/login', remoteAddress, headers, payload: { who } }))
        .statusCode;
    expect([await login('10.0.0.1', 'a'), await login('10.0.0.2', 'a')]).toEqual([200, 200]);
    expect(await login('10.0.0.3', 'a')).toBe(429);
    expect([await login('10.0.0.3', 'b'), await login('10.0.0.3', 'c')]).toEqual([200, 429]);
    const headers = { authorization: `Bearer ${await signToken()}` };
    expect(await login('10.0.0.3', 'd', headers)).toBe(429);
    await edge.close();
  });
});
