import type { NotificationDatabase } from './database.ts';

/** How a send ended. `error` is a code, never text of the provider, which may quote an address. */
export type AttemptOutcome =
  | { readonly outcome: 'SENT'; readonly providerMessageId?: string | undefined }
  | { readonly outcome: 'REFUSED'; readonly error: string }
  /** There is nobody to tell. */
  | { readonly outcome: 'SKIPPED'; readonly error: string }
  /** Null: it was tried often enough and is a dead letter now. */
  | { readonly outcome: 'NOT_SENT'; readonly error: string; readonly retryAfterSeconds: number | null }
  | { readonly outcome: 'UNCLEAR'; readonly error: string; readonly retryAfterSeconds: number };

const statuses: Record<AttemptOutcome['outcome'], string> = {
  SENT: 'SENT',
  REFUSED: 'FAILED',
  SKIPPED: 'SKIPPED',
  NOT_SENT: 'QUEUED',
  UNCLEAR: 'SENDING',
};

/**
 * Writes how an attempt ended and when its message is due again, if at all. An attempt that was given up as lost
 * and then heard of after all may still turn out SENT; nothing here changes one that was sent.
 */
export async function finishAttempt(
  db: NotificationDatabase,
  attempt: { notificationId: string; number: number },
  result: AttemptOutcome,
): Promise<void> {
  const { outcome } = result;
  const error = 'error' in result ? result.error : null;
  const retryAfterSeconds = 'retryAfterSeconds' in result ? result.retryAfterSeconds : null;
  const status = outcome === 'NOT_SENT' && retryAfterSeconds === null ? 'FAILED' : statuses[outcome];
  const providerMessageId = 'providerMessageId' in result ? (result.providerMessageId ?? null) : null;
  await db.$executeRaw`
    WITH finished AS (
      UPDATE delivery_attempts SET outcome = ${outcome}, finished_at = now(), error = ${error},
        provider_message_id = ${providerMessageId}
      WHERE notification_id = ${attempt.notificationId} AND number = ${attempt.number}::int
        AND (outcome IS NULL OR (outcome = 'UNCLEAR' AND ${outcome} = 'SENT'))
      RETURNING notification_id, number
    )
    UPDATE notifications SET status = ${status}, last_error = ${error}, updated_at = now(),
      due_at = now() + make_interval(secs => ${retryAfterSeconds}::float8),
      unclear_sends = unclear_sends + CASE WHEN ${outcome} = 'UNCLEAR' THEN 1 ELSE 0 END,
      sent_at = CASE WHEN ${outcome} = 'SENT' THEN now() END
    FROM finished
    WHERE notifications.id = finished.notification_id AND status <> 'SENT'
      AND (attempts = finished.number OR ${outcome} = 'SENT')`;
}
