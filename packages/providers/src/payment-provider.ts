import { askThrough } from './ask-stripe.ts';
import { type CardCalls, cardCalls } from './card-calls.ts';
import { type DisputeCalls, disputeCalls } from './dispute-calls.ts';
import { createGuard, type Guard } from './guarded-call.ts';
import { type LedgerCalls, ledgerCalls } from './ledger-calls.ts';
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
export type ProviderLane = PaymentCalls & DisputeCalls & CardCalls & { readonly guard: Guard };

/**
 * The payment provider behind lanes with separate permits and breakers, so that neither a rush of new bookings nor
 * a long look through the provider's books keeps money from being captured or given back (decision D15).
 */
export interface PaymentProvider {
  readonly authorizing: ProviderLane;
  /** Capturing, refunding and undoing, and answering disputes. */
  readonly settling: ProviderLane;
  /** Reading the provider's books; narrow, because nobody waits for it. */
  readonly reading: LedgerCalls & { readonly guard: Guard };
  close(): Promise<void>;
}

// A local attempt ends after 2 s; waiting longer for a permit than this leaves no time for the call.
const maxWaitMillis = 1_000;
const breakerTimeoutMillis = stripeTimeoutMillis + 500;
const readingWidth = 2;

/** Connects to the payment provider; the caller closes it. */
export function connectPaymentProvider(options: PaymentProviderOptions): PaymentProvider {
  const width = options.width ?? 25;
  const { stripe, close } = connectStripe({ ...options, connections: 2 * width + readingWidth });
  const guardOf = (name: string, width: number) =>
    createGuard({ name, width, maxWaitMillis, timeoutMillis: breakerTimeoutMillis });
  const lane = (name: string): ProviderLane => {
    const guard = guardOf(name, width);
    const ask = askThrough(guard);
    return { guard, ...paymentCalls(stripe, ask), ...disputeCalls(stripe, ask), ...cardCalls(stripe, ask) };
  };
  const authorizing = lane('authorizing');
  const settling = lane('settling');
  const readingGuard = guardOf('reading', readingWidth);
  const reading = { guard: readingGuard, ...ledgerCalls(stripe, askThrough(readingGuard)) };
  return {
    authorizing,
    settling,
    reading,
    async close() {
      for (const { guard } of [authorizing, settling, reading]) guard.close();
      await close();
    },
  };
}
