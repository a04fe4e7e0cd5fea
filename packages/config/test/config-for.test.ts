import { describe, expect, test } from 'vitest';
import { auth } from '../src/auth.ts';
import { booking } from '../src/booking.ts';
import { configFor } from '../src/config-for.ts';
import { ConfigurationError } from '../src/configuration-error.ts';
import { database, readerOf } from '../src/database.ts';
import { kafka } from '../src/kafka.ts';
import { limits } from '../src/limits.ts';
import { listen } from '../src/listen.ts';
import { logging } from '../src/logging.ts';
import { redis } from '../src/redis.ts';
import { signIn } from '../src/sign-in.ts';
import { stripe } from '../src/stripe.ts';
import { temporal } from '../src/temporal.ts';

function problemsOf(read: () => unknown): Record<string, string> {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigurationError) {
      return Object.fromEntries(error.problems.map(({ variable, advice }) => [variable, advice]));
    }
    throw error;
  }
  return {};
}

describe('configFor', () => {
  test('gives each section its typed value with the defaults', () => {
    const config = configFor(
      {
        booking: database('booking'),
        payment: database('payment', 10),
        temporal,
        redis,
        kafka,
        listen: listen('CUSTOMER_API_PORT', 3000),
        settings: booking,
        logging,
        limits,
      },
      { POSTGRES_URL: 'postgresql://u:p@127.0.0.1:15432', TEMPORAL_ADDRESS: '127.0.0.1:17233' },
    );
    expect(config.booking).toMatchObject({
      url: 'postgresql://u:p@127.0.0.1:15432/booking',
      readUrl: 'postgresql://u:p@127.0.0.1:15432/booking',
      maxConnections: 5,
      connectTimeoutMillis: 2_000,
    });
    expect(config.payment.maxConnections).toBe(10);
    expect(config.temporal).toEqual({ address: '127.0.0.1:17233', namespace: 'default' });
    expect(config.redis.url).toBeUndefined();
    expect(config.kafka.brokers).toEqual([]);
    expect(config.listen).toEqual({ host: '127.0.0.1', port: 3000, variable: 'CUSTOMER_API_PORT' });
    expect(config.settings).toEqual({
      holdTtlSeconds: 900,
      quoteTtlSeconds: 900,
      strandedAfterSeconds: 30,
      bookingWaitMillis: 5_000,
      maxNights: 30,
    });
    expect(config.logging.level).toBe('info');
    expect(config.limits).toMatchObject({ enabled: true, bookingsPerMinute: 10 });
  });

  test("a service's own address wins, and its replica serves the stale reads", () => {
    const { catalog } = configFor(
      { catalog: database('catalog') },
      {
        POSTGRES_URL: 'postgresql://a:5432',
        CATALOG_DATABASE_URL: 'postgresql://b:5432/cat',
        CATALOG_DATABASE_READ_URL: 'postgresql://c:5432/cat',
      },
    );
    expect([catalog.url, readerOf(catalog).url]).toEqual([
      'postgresql://b:5432/cat',
      'postgresql://c:5432/cat',
    ]);
  });

  test('numbers and lists are converted', () => {
    const config = configFor(
      { settings: booking, kafka, listen: listen('CUSTOMER_API_PORT', 3000) },
      { HOLD_TTL_SECONDS: '60', KAFKA_BROKERS: 'a:1, b:2', CUSTOMER_API_PORT: '3001' },
    );
    expect(config.settings.holdTtlSeconds).toBe(60);
    expect(config.kafka.brokers).toEqual(['a:1', 'b:2']);
    expect(config.listen.port).toBe(3001);
  });

  test('names every missing or wrong variable at once, says what to do, and prints no value', () => {
    const problems = problemsOf(() =>
      configFor(
        { booking: database('booking'), temporal, stripe, settings: booking, logging },
        { HOLD_TTL_SECONDS: 'soon', STRIPE_SECRET_KEY: 'hush', LOG_LEVEL: 'loud' },
      ),
    );
    expect(Object.keys(problems).sort()).toEqual([
      'HOLD_TTL_SECONDS',
      'LOG_LEVEL',
      'POSTGRES_URL',
      'STRIPE_SECRET_KEY',
      'TEMPORAL_ADDRESS',
    ]);
    expect(problems.TEMPORAL_ADDRESS).toContain('127.0.0.1:7233');
    expect(JSON.stringify(problems)).not.toContain('hush');
  });

  test('an empty variable counts as not set', () => {
    expect(configFor({ redis }, { REDIS_URL: '' }).redis.url).toBeUndefined();
  });

  test('private, symmetric and malformed keys are refused', () => {
    const read = (AUTH_JWKS: string) =>
      problemsOf(() => configFor({ auth }, { AUTH_ISSUER: 'i', AUTH_JWKS }));
    expect(read('{"keys":[{"kty":"OKP","crv":"Ed25519","x":"AA"}]}')).toEqual({});
    expect(read('{"keys":[{"kty":"OKP","crv":"Ed25519","x":"AA","d":"BB"}]}')).toHaveProperty('AUTH_JWKS');
    expect(read('{"keys":[{"kty":"oct","k":"AA"}]}')).toHaveProperty('AUTH_JWKS');
    expect(read('nonsense')).toHaveProperty('AUTH_JWKS');
  });

  test('edges sign with private keys that have an id; nothing is trusted beside them unless told', () => {
    const settings = (AUTH_SIGNING_KEYS: string, more = {}) =>
      configFor({ auth, signIn }, { AUTH_ISSUER: 'i', AUTH_SIGNING_KEYS, ...more });
    const key = { kty: 'OKP', crv: 'Ed25519', x: 'AA', d: 'hush', kid: 'k', alg: 'EdDSA' };
    expect(settings(JSON.stringify({ keys: [key] }))).toMatchObject({
      auth: { jwks: { keys: [] } },
      signIn: { signingKeys: [key], livemode: true, secureCookies: true, secondFactorRequired: true },
    });
    expect(settings(JSON.stringify({ keys: [key] }), { COOKIE_SECURE: 'false' }).signIn.secureCookies).toBe(
      false,
    );
    for (const missing of ['d', 'kid', 'alg']) {
      const problems = problemsOf(() =>
        settings(JSON.stringify({ keys: [{ ...key, [missing]: undefined }] })),
      );
      expect(Object.keys(problems)).toEqual(['AUTH_SIGNING_KEYS']);
      expect(JSON.stringify(problems)).not.toContain('hush');
    }
  });
});
