import { expect, test } from 'vitest';
import { stripeSources } from '../src/stripe-sources.ts';

const settings = { sandboxPayments: false, outsideLogins: [], languages: [], holdTtlSeconds: 900 };

test("Stripe's hosts are let in where its form is used", () => {
  const sources = stripeSources({ ...settings, stripePublishableKey: 'pk_test_1' });
  expect(sources?.['script-src']).toContain('https://js.stripe.com');
  expect(sources?.['frame-src']).toContain('https://hooks.stripe.com');
  expect(sources?.['connect-src']).toEqual(['https://api.stripe.com']);
});

test('nobody is let in before the sandbox', () => {
  expect(stripeSources({ ...settings, sandboxPayments: true })).toBeUndefined();
});
