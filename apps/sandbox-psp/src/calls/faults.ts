import { StripeError } from '../wire/stripe-error.ts';

/** What a fault does to the call it strikes. */
export interface FaultEffect {
  /** Before anything counts: the call is never seen, or refused at the door, and nothing is remembered. */
  readonly atTheDoor?: 'silence' | 'reset' | (() => StripeError);
  /** How long the work waits, where the rule names no time. */
  readonly delayMillis?: number;
  /** The issuer refuses. */
  readonly decline?: true;
  /** A 500 that is remembered under the key, without or after the work. */
  readonly error500?: 'before' | 'after';
  /** The work is done and its answer kept, but never sent. */
  readonly silenceAfter?: true;
}

const overloaded = (status: number, code: string | undefined, message: string) => () =>
  new StripeError(status, {
    type: status === 429 ? 'invalid_request_error' : 'api_error',
    ...(code === undefined ? {} : { code }),
    message,
  });

/** Every way the sandbox can be told to fail. */
export const faultKinds = {
  timeout_before: { atTheDoor: 'silence' },
  timeout_after: { silenceAfter: true },
  connection_reset: { atTheDoor: 'reset' },
  error_500_before: { error500: 'before' },
  error_500_after: { error500: 'after' },
  rate_limited: {
    atTheDoor: overloaded(429, 'rate_limit', 'Too many requests hit the API too quickly.'),
  },
  unavailable: { atTheDoor: overloaded(503, undefined, 'The service is temporarily unavailable.') },
  slow: { delayMillis: 1_000 },
  decline: { decline: true },
} as const satisfies Record<string, FaultEffect>;

export type FaultKind = keyof typeof faultKinds;

/** What can become of an event's webhook, for rules whose operation is `webhook`; each strikes one event. */
export const webhookFaultKinds = [
  'webhook_lost',
  'webhook_late',
  'webhook_duplicated',
  // Of all events of one call, so that the last is sent first.
  'webhook_reordered',
] as const;

/** The effect of a stored rule's kind. */
export function effectOf(kind: string | undefined): FaultEffect {
  return kind === undefined ? {} : faultKinds[kind as FaultKind];
}

/** The 500 that is remembered. */
export function internalError(): StripeError {
  return new StripeError(500, { type: 'api_error', message: 'An unknown error occurred.' });
}
