import type { AttemptOutcome } from '@holdfast/prisma-notification/finish-attempt';
import type { SendResult } from '@holdfast/providers/send-result';

/** How patiently sends are repeated. */
export interface RetryPolicy {
  /** How long the provider's own word is awaited before an ambiguous send is repeated (decision D26). */
  readonly unclearWaitSeconds: number;
  /** After so many attempts a message that never left is a dead letter. */
  readonly maxAttempts: number;
}

const longestPauseSeconds = 900;

type Kinds = { [Kind in SendResult['outcome']]: Extract<SendResult, { outcome: Kind }> };
type Readers = {
  [Kind in keyof Kinds]: (result: Kinds[Kind], tries: number, policy: RetryPolicy) => AttemptOutcome;
};

const readers: Readers = {
  sent: ({ messageId }) => ({ outcome: 'SENT', providerMessageId: messageId }),
  refused: ({ code }) => ({ outcome: 'REFUSED', error: code }),
  not_sent: ({ code, retryAfterMillis = 0 }, tries, { maxAttempts }) => ({
    outcome: 'NOT_SENT',
    error: code,
    retryAfterSeconds:
      tries >= maxAttempts
        ? null
        : Math.max(retryAfterMillis / 1000, Math.min(2 ** tries, longestPauseSeconds)),
  }),
  // Until then the provider's own event may still tell (decision D26).
  ambiguous: ({ code }, _, { unclearWaitSeconds }) => ({
    outcome: 'UNCLEAR',
    error: code,
    retryAfterSeconds: unclearWaitSeconds,
  }),
};

/** What to write of a send, and when to look at its message again. `tries` counts from 1. */
export function readSendOutcome(result: SendResult, tries: number, policy: RetryPolicy): AttemptOutcome {
  const read = readers[result.outcome] as Readers[SendResult['outcome']];
  return read(result as never, tries, policy);
}
