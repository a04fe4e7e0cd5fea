import Stripe from 'stripe';

/** A message of the payment provider whose signature fits. */
export interface PaymentEvent {
  readonly id: string;
  readonly type: string;
  readonly livemode: boolean;
  readonly created: Date;
  /** The object as it was when the event happened; what is true now the provider must be asked. */
  readonly object: Readonly<Record<string, unknown>>;
}

/** Reads a message as it was received; undefined when it is forged, changed on its way, too old or no message. */
export type ReadPaymentEvent = (body: Buffer, signature: string | undefined) => PaymentEvent | undefined;

// As Stripe recommends; older ones may be replays.
const toleranceSeconds = 300;

/** The check of messages against the endpoint's secrets, of which there are two while one is being changed. */
export function createPaymentEventReader(secrets: readonly string[]): ReadPaymentEvent {
  return (body, signature) => {
    if (signature === undefined) return undefined;
    for (const secret of secrets) {
      try {
        return toEvent(Stripe.webhooks.constructEvent(body, signature, secret, toleranceSeconds));
      } catch (error) {
        // Signed, but no JSON: it cannot be read by anybody.
        if (error instanceof SyntaxError) return undefined;
        if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error;
      }
    }
    return undefined;
  };
}

function toEvent({ id, type, livemode, created, data }: Stripe.Event): PaymentEvent {
  return {
    id,
    type,
    livemode,
    created: new Date(created * 1000),
    object: data.object as unknown as Record<string, unknown>,
  };
}
