import { booking } from '@holdfast/config/booking';
import { configFor } from '@holdfast/config/config-for';
import { outsideLogins } from '@holdfast/config/outside-logins';
import { stripe } from '@holdfast/config/stripe';
import { stripeBrowser } from '@holdfast/config/stripe-browser';
import { supportContact } from '@holdfast/config/support-contact';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webSettingsOf } from '../src/web-settings.ts';
import { startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ stripeBase: 'http://127.0.0.1:1' });
});
afterAll(() => api.close());

const login = (name: string, audience: string) => ({
  name,
  issuer: 'https://id.example',
  clientId: 'client',
  clientSecret: 'canary',
  callbackUrl: `https://stay.example/api/v1/auth/outside/${name}/callback`,
  audience,
});

const settingsOf = (environment: Record<string, string>) =>
  webSettingsOf(
    configFor({ stripe, stripeBrowser, outsideLogins, settings: booking, supportContact }, environment),
  );

test('anybody is told them, and they are kept for a minute', async () => {
  const answer = await api.edge.inject('/api/v1/web-settings');
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'public, max-age=60']);
  expect(answer.json()).toEqual({
    sandboxPayments: true,
    outsideLogins: [],
    languages: ['en', 'de', 'fr', 'es', 'pt'],
    holdTtlSeconds: 900,
  });
});

test('of the configuration only what is no secret, and only what is for guests', () => {
  const settings = settingsOf({
    STRIPE_SECRET_KEY: 'sk_live_canary',
    STRIPE_PUBLISHABLE_KEY: 'pk_live_guests',
    HOLD_TTL_SECONDS: '600',
    SUPPORT_EMAIL: 'support@stay.example',
    OUTSIDE_LOGINS: JSON.stringify([
      { ...login('example-id', 'customer'), title: 'Example' },
      login('acme-id', 'customer'),
      login('staff', 'support'),
    ]),
  });
  expect(settings).toMatchObject({
    stripePublishableKey: 'pk_live_guests',
    sandboxPayments: false,
    outsideLogins: [
      { name: 'example-id', title: 'Example' },
      { name: 'acme-id', title: 'Acme Id' },
    ],
    holdTtlSeconds: 600,
    supportEmail: 'support@stay.example',
  });
  expect(JSON.stringify(settings)).not.toContain('canary');
});

test('before the sandbox there is no key for the script of Stripe, and a secret key is none for browsers', () => {
  const sandbox = { STRIPE_SECRET_KEY: 'sk_test_1234', STRIPE_API_BASE: 'http://127.0.0.1:3500' };
  expect(settingsOf({ ...sandbox, STRIPE_PUBLISHABLE_KEY: 'pk_test_1234' })).not.toHaveProperty(
    'stripePublishableKey',
  );
  expect(() => settingsOf({ ...sandbox, STRIPE_PUBLISHABLE_KEY: 'sk_test_1234' })).toThrow(
    'STRIPE_PUBLISHABLE_KEY',
  );
});
