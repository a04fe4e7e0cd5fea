import Stripe from 'stripe';
import { toIntent } from './intent.ts';
import { type NotSentReason, ProviderError, type ProviderFailure } from './provider-error.ts';
import { HttpFailure } from './stripe-http-client.ts';

/** Turns what the Stripe package throws into one of the closed set, without its message (decision D27). */
export function toProviderError(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  return new ProviderError(toFailure(error));
}

type StripeError = InstanceType<typeof Stripe.errors.StripeError>;

const unconnected: Record<HttpFailure['reason'], ProviderFailure> = {
  timeout: { kind: 'ambiguous', reason: 'timeout' },
  no_connection: { kind: 'not_sent', reason: 'no_connection' satisfies NotSentReason },
  connection_lost: { kind: 'ambiguous', reason: 'connection_lost' },
  aborted: { kind: 'ambiguous', reason: 'aborted' },
};

// What Stripe calls an object that has moved on, by its error code.
const movedOn = new Set([
  'payment_intent_unexpected_state',
  'charge_already_refunded',
  'charge_already_captured',
]);

function toFailure(error: StripeError): ProviderFailure {
  const status = error.statusCode;
  if (status === undefined) {
    const detail: unknown = 'detail' in error ? error.detail : undefined;
    return detail instanceof HttpFailure ? unconnected[detail.reason] : unconnected.connection_lost;
  }
  if (status >= 500) {
    return error.headers?.['idempotent-replayed'] === 'true'
      ? { kind: 'key_replayed_error' }
      : { kind: 'ambiguous', reason: 'server_error' };
  }
  if (status === 429) return { kind: 'rate_limited', retryAfterMillis: retryAfterMillis(error) };
  if (status === 409) return { kind: 'key_in_use' };
  if (status === 401 || status === 403) return { kind: 'unauthorized' };
  if (status === 402) {
    return { kind: 'card_declined', declineCode: error.decline_code ?? error.code ?? 'generic_decline' };
  }
  if (error.code !== undefined && movedOn.has(error.code)) {
    return {
      kind: 'unexpected_state',
      intent: error.payment_intent === undefined ? undefined : toIntent(error.payment_intent),
    };
  }
  return { kind: 'invalid_request', code: error.code ?? error.rawType ?? 'unknown', param: error.param };
}

function retryAfterMillis(error: StripeError): number {
  const seconds = Number(error.headers?.['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 1_000;
}
