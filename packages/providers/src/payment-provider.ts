import { createGuard, type Guard } from './guarded-call.ts';
import { type PaymentCalls, paymentCalls } from './payment-calls.ts';
import { connectStripe, stripeTimeoutMillis } from './stripe-client.ts';

export interface PaymentProviderOptions {
  readonly secretKey: string;
  /** The sandbox's address; without it Stripe itself is called. */
  readonly apiBase?: string | undefined;
  /** Calls at once in each lane, 25 unless told; at 0.5 s a call that is 50 calls a second. */
  readonly width?: number | undefined;
}

/** A lane to the provider: the calls, and the guard they pass. */
export type ProviderLane = PaymentCalls & { readonly guard: Guard };

/**
 * The payment provider behind two lanes with separate permits and breakers, so that a rush of new bookings does
 * not keep money from being captured or given back (decision D15).
 */
export interface PaymentProvider {
  readonly authorizing: ProviderLane;
  /** Capturing and undoing. */
  readonly settling: ProviderLane;
  close(): Promise<void>;
}

// A local attempt ends after 2 s; waiting longer for a permit than this leaves no time for the call.
const maxWaitMillis = 1_000;
const breakerTimeoutMillis = stripeTimeoutMillis + 500;

/** Connects to the payment provider; the caller closes it. */
export function connectPaymentProvider(options: PaymentProviderOptions): PaymentProvider {
  const width = options.width ?? 25;
  const { stripe, close } = connectStripe({ ...options, connections: 2 * width });
  const lane = (name: string): ProviderLane => {
    const guard = createGuard({ name, width, maxWaitMillis, timeoutMillis: breakerTimeoutMillis });
    return { guard, ...paymentCalls(stripe, guard) };
  };
  const authorizing = lane('authorizing');
  const settling = lane('settling');
  return {
    authorizing,
    settling,
    async close() {
      authorizing.guard.close();
      settling.guard.close();
      await close();
    },
  };
}
