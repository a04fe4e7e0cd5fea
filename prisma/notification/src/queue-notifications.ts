import type { NotificationDatabase } from './database.ts';

export type Channel = 'EMAIL' | 'SMS';
/** Who is told. FORMER_HOTEL is the one a guest was moved away from. */
export type Audience = 'GUEST' | 'HOTEL' | 'FORMER_HOTEL' | 'SUPPORT';

/** A request for messages, as it came from the queue. */
export interface NotificationRequest {
  readonly eventId: string;
  readonly bookingId: string;
  readonly template: string;
  /** Tells two messages of one template apart; absent where there is but one. */
  readonly subjectId?: string | undefined;
  readonly channel: Channel;
  readonly audiences: readonly Audience[];
}

/**
 * Takes a request in, inbox row and notifications in one statement, so that a message delivered twice and two
 * messages that ask for the same make one for each audience (decision D24, invariant I4). False when nothing was new.
 */
export async function queueNotifications(
  db: NotificationDatabase,
  { eventId, bookingId, template, subjectId = '', channel, audiences }: NotificationRequest,
): Promise<boolean> {
  const queued = await db.$executeRaw`
    WITH received AS (
      INSERT INTO inbox (consumer, event_id) VALUES ('notifier', ${eventId})
      ON CONFLICT DO NOTHING
      RETURNING event_id
    )
    INSERT INTO notifications (booking_id, template, channel, audience, subject_id)
    SELECT ${bookingId}, ${template}, ${channel}, audience, ${subjectId}
      FROM received, unnest(${audiences}::text[]) AS audience
    ON CONFLICT (booking_id, template, channel, audience, subject_id) DO NOTHING`;
  return queued > 0;
}
