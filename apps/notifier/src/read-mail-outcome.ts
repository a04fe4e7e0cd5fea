import type { AttemptOutcome } from '@holdfast/prisma-notification/finish-attempt';
import type { MailResult } from '@holdfast/providers/mail-client';

const longestRetrySeconds = 300;

type Kinds = { [Kind in MailResult['outcome']]: Extract<MailResult, { outcome: Kind }> };
type Readers = {
  [Kind in keyof Kinds]: (result: Kinds[Kind], attempt: number, unclearWaitSeconds: number) => AttemptOutcome;
};

const readers: Readers = {
  sent: ({ messageId }) => ({ outcome: 'SENT', providerMessageId: messageId }),
  refused: ({ code }) => ({ outcome: 'REFUSED', error: code }),
  not_sent: ({ code, retryAfterMillis }, attempt) => ({
    outcome: 'NOT_SENT',
    error: code,
    retryAfterSeconds: Math.max((retryAfterMillis ?? 0) / 1000, Math.min(2 ** attempt, longestRetrySeconds)),
  }),
  // Until then the provider's own event may still tell (decision D26).
  ambiguous: ({ code }, _, unclearWaitSeconds) => ({
    outcome: 'UNCLEAR',
    error: code,
    retryAfterSeconds: unclearWaitSeconds,
  }),
};

/** What to write of a send, and when to look at its mail again. `attempt` counts from 1. */
export function readMailOutcome(
  result: MailResult,
  attempt: number,
  unclearWaitSeconds: number,
): AttemptOutcome {
  const read = readers[result.outcome] as Readers[MailResult['outcome']];
  return read(result as never, attempt, unclearWaitSeconds);
}
