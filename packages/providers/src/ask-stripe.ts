import type Stripe from 'stripe';
import type { CallLimits, Guard } from './guarded-call.ts';
import { notSent } from './provider-error.ts';
import { stripeTimeoutMillis } from './stripe-client.ts';
import { toProviderError } from './stripe-failure.ts';
import { withSignal } from './stripe-http-client.ts';

/** Makes one call of the Stripe package; `key` is its idempotency key. Throws ProviderError. */
export type AskStripe = <T>(
  limits: CallLimits | undefined,
  call: (options: Stripe.RequestOptions) => Promise<T>,
  key?: string,
) => Promise<T>;

// Time enough for an answer to come at all.
const leastMillis = 20;

/** The way through one lane's guard, within the caller's bounds. */
export function askThrough(guard: Guard): AskStripe {
  return (limits, call, key) =>
    guard.run(async () => {
      const left =
        limits?.deadline === undefined ? stripeTimeoutMillis : Math.floor(limits.deadline - Date.now());
      if (left < leastMillis) throw notSent('no_time_left');
      const timeout = Math.min(left, stripeTimeoutMillis);
      const options = key === undefined ? { timeout } : { timeout, idempotencyKey: key };
      try {
        return await withSignal(limits?.signal, () => withoutStack(() => call(options)));
      } catch (error) {
        throw toProviderError(error);
      }
    }, limits);
}

/** The package builds a stack trace on every call, some 40 µs; stacks are dropped anyway (decision D27). */
function withoutStack<T>(call: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
