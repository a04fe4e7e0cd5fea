import { expect, test } from 'vitest';
import { appEnvironment, appsToRun } from '../../src/development/environment.ts';
import { lifetimeSeconds } from '../../src/development/token.ts';

const servers = { POSTGRES_URL: 'postgresql://x', TEMPORAL_ADDRESS: '127.0.0.1:7233' };
const keys = {
  privateKey: { kty: 'OKP', d: 'secret' },
  publicKey: { kty: 'OKP', x: 'public' },
  signingKey: { kty: 'OKP', d: 'hidden' },
  stripeSecretKey: 'sk_test_made',
  stripeWebhookSecret: 'whsec_made',
  sendgridApiKey: 'SG.made',
  sendgridWebhookPrivateKey: 'private',
  sendgridWebhookPublicKey: 'public',
  twilioAccountSid: 'ACmade',
  twilioAuthToken: 'token',
  addressHashKey: 'hash',
  personalDataKey: 'development:key',
  partnerKey: 'sk_test_x',
};

test('without keys of one’s own payments and mails go to their stand-ins', () => {
  const env = appEnvironment(servers, keys, { SANDBOX_PSP_PORT: '4500', PSP_WEBHOOKS_PORT: '4400' });
  expect(env).toMatchObject({
    STRIPE_SECRET_KEY: 'sk_test_made',
    STRIPE_API_BASE: 'http://127.0.0.1:4500',
    STRIPE_WEBHOOK_URL: 'http://127.0.0.1:4400/webhooks/stripe',
    SENDGRID_API_BASE: 'http://127.0.0.1:3600',
    AUTH_MAX_TOKEN_SECONDS: String(lifetimeSeconds),
  });
  expect(env.AUTH_JWKS).not.toContain('secret');
  expect(env).toMatchObject({ PERSONAL_DATA_KEYS: 'development:key', COOKIE_SECURE: 'false' });
  expect(env.KAFKA_BROKERS).toBeUndefined();
});

test('a real key without an address means the real provider, and its stand-in is not started', () => {
  const own = { STRIPE_SECRET_KEY: 'sk_test_own' };
  const env = appEnvironment(servers, keys, own);
  expect(env.STRIPE_SECRET_KEY).toBe('sk_test_own');
  expect(env.STRIPE_API_BASE).toBeUndefined();
  expect(env.STRIPE_WEBHOOK_URL).toBeUndefined();
  expect(appsToRun(own).map((app) => app.name)).not.toContain('sandbox-psp');
  expect(appsToRun({ ...own, STRIPE_API_BASE: 'http://x' }).map((app) => app.name)).toContain('sandbox-psp');
});
