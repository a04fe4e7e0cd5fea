import type Stripe from 'stripe';

const statuses = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
  'processing',
  'requires_capture',
  'succeeded',
  'canceled',
] as const;
export type IntentStatus = (typeof statuses)[number];

/** A payment intent as far as we act on it. Amounts are minor units of its currency. */
export interface Intent {
  readonly id: string;
  readonly status: IntentStatus;
  readonly bookingId: string | undefined;
  readonly paymentId: string | undefined;
  readonly attempt: number | undefined;
  readonly receivedMinor: number;
  /** Given back of what was received. */
  readonly refundedMinor: number;
  /** Whether money was ever held or taken on it. Known only where the charge was asked for. */
  readonly charged: boolean;
  /** Before when a held amount must be captured. */
  readonly captureBefore: Date | undefined;
  /** Why its latest card was refused, if it was. */
  readonly declineCode: string | undefined;
}

// The shortest time for which a card network holds money for a payment made online.
const shortestHoldMillis = 4 * 24 * 60 * 60 * 1000;

/** Picks what we act on from the provider's object, whose charge is expanded where amounts matter. */
export function toIntent(intent: Stripe.PaymentIntent): Intent {
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null;
  const captureBefore = charge?.payment_method_details?.card?.capture_before;
  const error = intent.last_payment_error;
  const charged = charge?.status === 'succeeded';
  return {
    id: intent.id,
    // A status that this version of the API does not have yet is not for us to act on: it is waited out.
    status: statuses.find((status) => status === intent.status) ?? 'processing',
    bookingId: intent.metadata.bookingId,
    paymentId: intent.metadata.paymentId,
    attempt: Number(intent.metadata.attempt) || undefined,
    receivedMinor: intent.amount_received,
    refundedMinor: charge?.captured === true ? charge.amount_refunded : 0,
    charged,
    captureBefore:
      captureBefore === undefined
        ? intent.status === 'requires_capture'
          ? new Date((charge?.created ?? intent.created) * 1000 + shortestHoldMillis)
          : undefined
        : new Date(captureBefore * 1000),
    declineCode: error?.decline_code ?? error?.code ?? undefined,
  };
}
