import type { NotificationDatabase } from './database.ts';

/** BOUNCED is for good, BLOCKED for now; DROPPED mails were never handed on by the provider. */
export type MailEventKind = 'DELIVERED' | 'DEFERRED' | 'BOUNCED' | 'BLOCKED' | 'DROPPED' | 'COMPLAINED';

/** What the provider told of one mail. */
export interface MailEvent {
  /** The provider's id of the event. */
  readonly id: string;
  readonly notificationId: string;
  /** Which attempt the mail was. */
  readonly attempt: number;
  readonly kind: MailEventKind;
  /** Such as 5.1.1; never the text of a mail server, which may quote the address. */
  readonly code: string | null;
  readonly at: Date;
  readonly providerMessageId: string | null;
  /** Keyed hash of the address, see `suppressed_addresses`. */
  readonly addressHash: string;
}

/**
 * Keeps an event, once, with what follows from it: an attempt of which nobody knew whether it arrived is SENT
 * (decision D26), a returned mail is FAILED and thereby a dead letter, and its address is not written to any more; a
 * delivery lifts that. Of attempts before a replay nothing follows but the record. False when there is no such
 * notification or the event was known.
 */
export async function recordMailEvent(db: NotificationDatabase, event: MailEvent): Promise<boolean> {
  const { id, notificationId, attempt, kind, code, at, providerMessageId, addressHash } = event;
  const recorded = await db.$queryRaw<unknown[]>`
    WITH stored AS (
      INSERT INTO mail_events (id, notification_id, attempt, kind, code, at)
      SELECT ${id}, notification_id, number, ${kind}, ${code}, ${at}
        FROM delivery_attempts WHERE notification_id = ${notificationId} AND number = ${attempt}::int
      ON CONFLICT DO NOTHING
      RETURNING *
    ), reached AS (
      UPDATE delivery_attempts SET outcome = 'SENT', error = NULL, provider_message_id = ${providerMessageId},
        finished_at = COALESCE(finished_at, now())
      FROM stored
      WHERE delivery_attempts.notification_id = stored.notification_id AND number = stored.attempt
        AND (outcome IS NULL OR outcome = 'UNCLEAR')
    ), suppressed AS (
      INSERT INTO suppressed_addresses AS known (address_hash, reason, notification_id, created_at)
      SELECT ${addressHash}, kind, notification_id, at FROM stored WHERE kind IN ('BOUNCED', 'COMPLAINED')
      ON CONFLICT (address_hash) DO UPDATE SET created_at = greatest(known.created_at, excluded.created_at),
        -- Of the two, a complaint outlives deliveries.
        reason = greatest(known.reason, excluded.reason)
    ), lifted AS (
      DELETE FROM suppressed_addresses USING stored
      WHERE stored.kind = 'DELIVERED' AND address_hash = ${addressHash} AND reason = 'BOUNCED'
        AND created_at < stored.at
    ), judged AS (
      SELECT notifications.id, stored.kind, stored.at, CASE
          WHEN stored.attempt <= attempts_before_replay THEN status
          WHEN stored.kind IN ('BOUNCED', 'BLOCKED', 'DROPPED') THEN 'FAILED'
          WHEN status = 'FAILED' AND (stored.kind <> 'DELIVERED' OR bounced_at IS NOT NULL) THEN status
          ELSE 'SENT' END AS status
        FROM notifications, stored WHERE notifications.id = stored.notification_id
    ), changed AS (
      UPDATE notifications SET status = judged.status, updated_at = now(),
        due_at = CASE WHEN judged.status IN ('SENT', 'FAILED') THEN NULL ELSE due_at END,
        last_error = CASE WHEN judged.status = 'FAILED' AND judged.kind IN ('BOUNCED', 'BLOCKED', 'DROPPED')
          THEN judged.kind WHEN judged.status = 'SENT' THEN NULL ELSE last_error END,
        sent_at = CASE WHEN judged.status = 'SENT' THEN COALESCE(sent_at, judged.at) ELSE sent_at END,
        delivered_at = CASE WHEN judged.kind = 'DELIVERED' THEN judged.at ELSE delivered_at END,
        bounced_at = CASE WHEN judged.kind IN ('BOUNCED', 'BLOCKED', 'DROPPED') THEN judged.at ELSE bounced_at END,
        complained_at = CASE WHEN judged.kind = 'COMPLAINED' THEN judged.at ELSE complained_at END
      FROM judged WHERE notifications.id = judged.id
    )
    SELECT id FROM stored`;
  return recorded.length > 0;
}

/** Whether an address, by its keyed hash, is not to be written to any more. */
export async function isSuppressed(db: NotificationDatabase, addressHash: string): Promise<boolean> {
  return (await db.suppressedAddress.count({ where: { addressHash } })) > 0;
}
