import Stripe from 'stripe';
import { createStripeHttpClient } from './stripe-http-client.ts';

// The version the package's types describe; written out so that an upgrade of the package shows it changing.
const apiVersion = '2026-10-28.endive';

/** The longest HTTP call, in milliseconds; shorter than the breaker's and an activity's time-out (decision D15). */
export const stripeTimeoutMillis = 3_000;

export interface StripeConnection {
  readonly stripe: Stripe;
  close(): Promise<void>;
}

/**
 * The Stripe package with every default that matters set on purpose: no retries, because the workflow retries;
 * a short time-out; no telemetry. Without `apiBase` it talks to Stripe itself.
 */
export function connectStripe(options: {
  secretKey: string;
  apiBase?: string | undefined;
  /** Connections kept open at most. */
  connections: number;
}): StripeConnection {
  const base = new URL(options.apiBase ?? 'https://api.stripe.com');
  const protocol = base.protocol === 'http:' ? 'http' : 'https';
  const httpClient = createStripeHttpClient(base.origin, options.connections);
  const stripe = new Stripe(options.secretKey, {
    apiVersion,
    maxNetworkRetries: 0,
    timeout: stripeTimeoutMillis,
    telemetry: false,
    httpClient,
    host: base.hostname,
    port: base.port || (protocol === 'http' ? 80 : 443),
    protocol,
  });
  return { stripe, close: () => httpClient.close() };
}
