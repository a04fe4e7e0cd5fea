import type { NotificationDatabase } from './database.ts';
import type { Audience, Channel } from './queue-notifications.ts';

/** What a message that is to be sent is about. */
export type AttemptAbout =
  | { readonly bookingId: string; readonly accountId: null; readonly audience: Audience }
  | { readonly bookingId: null; readonly accountId: string; readonly audience: 'ACCOUNT' };

/** A message that is to be sent now; its attempt is written already. */
export type BegunAttempt = AttemptAbout & {
  readonly notificationId: string;
  readonly template: string;
  readonly subjectId: string;
  readonly channel: Channel;
  /** Counts from 1. */
  readonly number: number;
  /** The same, counted from when a person last had it sent again. */
  readonly tries: number;
  /** Seconds since it was asked for. */
  readonly ageSeconds: number;
  /** A person asked for it, who may know better than what was recorded of the address. */
  readonly byPerson: boolean;
};

/** How an ambiguous send is met (decision D26). */
export interface UnclearPolicy {
  /** How long the provider's own word is awaited before the message is sent again. */
  readonly unclearWaitSeconds: number;
  /** Sends that may each have arrived, after which no more are made. */
  readonly maxUnclearSends: number;
}

/**
 * Takes up to `limit` messages that are due and writes an attempt for each before anything is sent (decision D26).
 * An earlier attempt without an outcome was killed in the middle: it counts as unclear, and its message comes up
 * only after the wait because `due_at` was moved when it began. Several processes take different ones.
 */
export async function beginAttempts(
  db: NotificationDatabase,
  limit: number,
  { unclearWaitSeconds, maxUnclearSends }: UnclearPolicy,
): Promise<BegunAttempt[]> {
  return await db.$queryRaw<BegunAttempt[]>`
    WITH due AS (
      SELECT id, unclear_sends FROM notifications WHERE due_at <= now() ORDER BY due_at LIMIT ${limit}
      FOR UPDATE SKIP LOCKED
    ), lost AS (
      UPDATE delivery_attempts SET outcome = 'UNCLEAR', finished_at = now(), error = 'ENDED_DURING_SEND'
      WHERE notification_id IN (SELECT id FROM due) AND outcome IS NULL
      RETURNING notification_id
    ), counted AS (
      SELECT id, unclear_sends + (SELECT count(*)::int FROM lost WHERE lost.notification_id = due.id) AS unclear
      FROM due
    ), begun AS (
      UPDATE notifications SET status = 'SENDING', attempts = attempts + 1, unclear_sends = unclear,
        due_at = now() + make_interval(secs => ${unclearWaitSeconds}::float8), updated_at = now()
      FROM counted WHERE notifications.id = counted.id AND unclear < ${maxUnclearSends}::int
      RETURNING notifications.*
    ), given_up AS (
      UPDATE notifications SET status = 'FAILED', unclear_sends = unclear, due_at = NULL, updated_at = now(),
        last_error = 'UNCLEAR_TOO_OFTEN'
      FROM counted WHERE notifications.id = counted.id AND unclear >= ${maxUnclearSends}::int
    ), attempt AS (
      INSERT INTO delivery_attempts (notification_id, number) SELECT id, attempts FROM begun
    )
    SELECT id AS "notificationId", booking_id AS "bookingId", account_id AS "accountId", template,
      subject_id AS "subjectId", channel, audience, attempts AS number,
      attempts - attempts_before_replay AS tries,
      extract(epoch FROM now() - created_at)::float8 AS "ageSeconds",
      replays > 0 OR requested_by IS NOT NULL AS "byPerson"
    FROM begun`;
}
