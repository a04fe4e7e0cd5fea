import type { NotificationDatabase } from './database.ts';

/** One attempt at a delivery. */
export interface DeliveryAttempt {
  readonly deliveryId: string;
  readonly number: number;
}

/** When an endpoint that only fails is paused: either suffices. */
export interface PausePolicy {
  readonly failuresInRow: number;
  /** So many failures within a shorter time than this are one outage, which the retries outlive. */
  readonly failuresOverSeconds: number;
  /** Nothing but failures for so long. */
  readonly failingSeconds: number;
}

/** What came of an attempt that did not succeed. */
export interface FailedDelivery {
  /** What was answered, null without an answer. */
  readonly status: number | null;
  readonly durationMillis: number;
  /** A code of the platform's. */
  readonly error: string;
  /** Null: it was tried long enough. */
  readonly retryAfterSeconds: number | null;
}

/** Writes that an event was taken; also when the attempt had been given up as lost. */
export async function finishDelivered(
  db: NotificationDatabase,
  { deliveryId, number }: DeliveryAttempt,
  { status, durationMillis }: { status: number; durationMillis: number },
): Promise<void> {
  await db.$executeRaw`
    WITH attempt AS (
      UPDATE webhook_attempts SET finished_at = now(), status = ${status}::int, error = NULL,
        duration_millis = ${durationMillis}::int
      WHERE delivery_id = ${deliveryId} AND number = ${number}::int AND (finished_at IS NULL OR error = 'INTERRUPTED')
      RETURNING delivery_id
    ), delivered AS (
      UPDATE webhook_deliveries SET state = 'DELIVERED', delivered_at = now(), due_at = NULL
      FROM attempt WHERE id = attempt.delivery_id AND state <> 'CANCELLED'
      RETURNING endpoint_id
    )
    UPDATE webhook_endpoints SET failures_in_row = 0, failing_since = NULL
    FROM delivered WHERE id = delivered.endpoint_id AND failures_in_row > 0`;
}

/**
 * Writes that an attempt failed, when the next is due, if at all, and counts it against the endpoint. One that fails
 * too much is paused, and its partner mailed, in the same statement. True when that happened.
 */
export async function finishFailed(
  db: NotificationDatabase,
  { deliveryId, number }: DeliveryAttempt,
  { status, durationMillis, error, retryAfterSeconds }: FailedDelivery,
  { failuresInRow, failuresOverSeconds, failingSeconds }: PausePolicy,
): Promise<boolean> {
  const paused = await db.$queryRaw<unknown[]>`
    WITH attempt AS (
      UPDATE webhook_attempts SET finished_at = now(), status = ${status}::int, error = ${error},
        duration_millis = ${durationMillis}::int
      WHERE delivery_id = ${deliveryId} AND number = ${number}::int AND finished_at IS NULL
      RETURNING delivery_id, number
    ), delivery AS (
      UPDATE webhook_deliveries SET state = CASE WHEN ${retryAfterSeconds}::float8 IS NULL THEN 'FAILED' ELSE 'PENDING' END,
        due_at = now() + make_interval(secs => ${retryAfterSeconds}::float8)
      FROM attempt WHERE id = attempt.delivery_id AND state = 'SENDING' AND attempts = attempt.number
    ), counted AS (
      SELECT endpoint.id, failures_in_row + 1 AS failures, COALESCE(failing_since, now()) AS since
      FROM webhook_endpoints AS endpoint, webhook_deliveries AS failed, attempt
      WHERE failed.id = attempt.delivery_id AND endpoint.id = failed.endpoint_id AND endpoint.state = 'ACTIVE'
      FOR UPDATE OF endpoint
    ), judged AS (
      -- Not compared where it is nothing: the first failure may be of a statement that began a moment later.
      SELECT id, failures, since, since <= now() - make_interval(secs => ${failingSeconds}::float8)
          OR (failures >= ${failuresInRow}::int AND (${failuresOverSeconds}::int = 0
            OR since <= now() - make_interval(secs => ${failuresOverSeconds}::float8)))
        AS too_much
      FROM counted
    ), endpoint AS (
      UPDATE webhook_endpoints SET failures_in_row = failures, failing_since = since,
        state = CASE WHEN too_much THEN 'PAUSED' ELSE 'ACTIVE' END,
        paused_by = CASE WHEN too_much THEN 'FAILURES' END, paused_at = CASE WHEN too_much THEN now() END,
        failure_pauses = failure_pauses + too_much::int,
        updated_at = CASE WHEN too_much THEN now() ELSE updated_at END
      FROM judged WHERE webhook_endpoints.id = judged.id
      RETURNING webhook_endpoints.*
    )
    INSERT INTO notifications (account_id, template, channel, audience, subject_id)
    SELECT partner_id, 'partner-endpoint-paused', 'EMAIL', 'ACCOUNT', id || '.' || failure_pauses
    FROM endpoint WHERE state = 'PAUSED'
    ON CONFLICT DO NOTHING
    RETURNING id`;
  return paused.length > 0;
}

/** Puts a delivery off that could not be attempted for a reason of our own, which counts against nobody. */
export async function putOffDelivery(
  db: NotificationDatabase,
  { deliveryId, number }: DeliveryAttempt,
  { error, retryAfterSeconds }: { error: string; retryAfterSeconds: number },
): Promise<void> {
  await db.$executeRaw`
    WITH attempt AS (
      UPDATE webhook_attempts SET finished_at = now(), error = ${error}
      WHERE delivery_id = ${deliveryId} AND number = ${number}::int AND finished_at IS NULL
      RETURNING delivery_id, number
    )
    UPDATE webhook_deliveries SET state = 'PENDING', attempts_before = attempts_before + 1,
      due_at = now() + make_interval(secs => ${retryAfterSeconds}::float8)
    FROM attempt WHERE id = attempt.delivery_id AND state = 'SENDING' AND attempts = attempt.number`;
}
