import type { NotificationDatabase } from './database.ts';

/** A request for a mail, as it came from the queue. */
export interface EmailRequest {
  readonly eventId: string;
  readonly bookingId: string;
  readonly template: string;
}

/**
 * Takes a request in, inbox row and notification in one statement, so that a message delivered twice and two
 * messages that ask for the same mail both make one (decision D24, invariant I4). False when nothing was new.
 */
export async function queueEmail(db: NotificationDatabase, request: EmailRequest): Promise<boolean> {
  const queued = await db.$executeRaw`
    WITH received AS (
      INSERT INTO inbox (consumer, event_id) VALUES ('notifier', ${request.eventId})
      ON CONFLICT DO NOTHING
      RETURNING event_id
    )
    INSERT INTO notifications (booking_id, template, channel)
    SELECT ${request.bookingId}, ${request.template}, 'EMAIL' FROM received
    ON CONFLICT (booking_id, template, channel) DO NOTHING`;
  return queued > 0;
}
