import type { Intent } from './intent.ts';

/** Everything that can come of a call to the payment provider besides its answer. */
export type ProviderFailure =
  /** The issuer says no; `declineCode` is from the provider's table. */
  | { readonly kind: 'card_declined'; readonly declineCode: string }
  /** The object is past this call; `intent` is how it stands now, where the provider says so. */
  | { readonly kind: 'unexpected_state'; readonly intent: Intent | undefined }
  /** Nothing left this process: refused by semaphore, breaker or deadline, or no connection was made. */
  | { readonly kind: 'not_sent'; readonly reason: NotSentReason }
  /** No answer, or a 5xx: the work may have been done. */
  | {
      readonly kind: 'ambiguous';
      readonly reason: 'timeout' | 'connection_lost' | 'server_error' | 'aborted';
    }
  /** Another call with this idempotency key has no answer yet (409). */
  | { readonly kind: 'key_in_use' }
  /** The provider gives the 5xx it remembers under this key, and will give it again. */
  | { readonly kind: 'key_replayed_error' }
  | { readonly kind: 'rate_limited'; readonly retryAfterMillis: number }
  /** A 4xx that repeating will not heal, such as a payment method that does not exist. */
  | { readonly kind: 'invalid_request'; readonly code: string; readonly param: string | undefined }
  /** 401 or 403: the configuration is wrong. */
  | { readonly kind: 'unauthorized' };

export type NotSentReason =
  | 'no_permit'
  | 'breaker_open'
  | 'backing_off'
  | 'no_time_left'
  | 'no_connection'
  | 'aborted';

/** A provider call that brought no answer; codes only, because messages may hold personal data (decision D27). */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly failure: ProviderFailure;

  constructor(failure: ProviderFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** The failure inside an error of this kind, or undefined for any other error. */
export function failureOf(error: unknown): ProviderFailure | undefined {
  return error instanceof ProviderError ? error.failure : undefined;
}

/** Shorthand for a call that did not leave this process. */
export function notSent(reason: NotSentReason): ProviderError {
  return new ProviderError({ kind: 'not_sent', reason });
}
