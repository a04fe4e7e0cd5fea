import type { Stripe } from '@stripe/stripe-js';

let opened: Promise<Stripe> | undefined;

/**
 * Stripe's script, loaded from Stripe when it is first asked for and not before.
 *
 * @throws where it cannot be loaded; the next one to ask tries again.
 */
export function openStripe(publishableKey: string): Promise<Stripe> {
  opened ??= load(publishableKey).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(publishableKey: string): Promise<Stripe> {
  const { loadStripe } = await import('@stripe/stripe-js');
  const stripe = await loadStripe(publishableKey);
  if (stripe === null) throw new Error('There is no page to load the script into.');
  return stripe;
}
