import type { WebSettings } from '@holdfast/contracts/http/web-settings';

/**
 * Where the web app may load Stripe's card form from and whom that may call
 * (docs.stripe.com/security/guide#content-security-policy). Nobody, unless guests pay by Stripe's own form: the
 * sandbox's is the web app's.
 */
export function stripeSources({
  stripePublishableKey,
}: WebSettings): Readonly<Record<string, readonly string[]>> | undefined {
  if (stripePublishableKey === undefined) return undefined;
  const scripts = ['https://js.stripe.com', 'https://*.js.stripe.com'];
  return {
    'script-src': scripts,
    'frame-src': [...scripts, 'https://hooks.stripe.com'],
    'connect-src': ['https://api.stripe.com'],
    'img-src': ['https://*.stripe.com'],
  };
}
