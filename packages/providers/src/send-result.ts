import type { ProviderFailure } from './provider-error.ts';

/** What came of sending a message to one person. `code` never quotes an address or a number. */
export type SendResult =
  | { readonly outcome: 'sent'; readonly messageId: string | undefined }
  /** Sending it again would be refused again. */
  | { readonly outcome: 'refused'; readonly code: string }
  /** It certainly did not leave. */
  | { readonly outcome: 'not_sent'; readonly code: string; readonly retryAfterMillis?: number | undefined }
  /** It may have left. */
  | { readonly outcome: 'ambiguous'; readonly code: string };

/** What a failed call means for the message. */
export function toSendResult(failure: ProviderFailure): SendResult {
  switch (failure.kind) {
    case 'not_sent':
      return { outcome: 'not_sent', code: failure.reason.toUpperCase() };
    case 'rate_limited':
      return { outcome: 'not_sent', code: 'RATE_LIMITED', retryAfterMillis: failure.retryAfterMillis };
    // A key that is wrong today is put right by a person, and the message is still wanted then.
    case 'unauthorized':
      return { outcome: 'not_sent', code: 'UNAUTHORIZED', retryAfterMillis: 60_000 };
    case 'invalid_request':
      return { outcome: 'refused', code: [failure.code, failure.param].filter(Boolean).join(' ') };
    case 'ambiguous':
      return { outcome: 'ambiguous', code: failure.reason.toUpperCase() };
    default:
      return { outcome: 'ambiguous', code: failure.kind.toUpperCase() };
  }
}
