import type { NotificationDatabase } from './database.ts';

export type Channel = 'EMAIL' | 'SMS';
/** Who is told of a booking. FORMER_HOTEL is the one a guest was moved away from. */
export type Audience = 'GUEST' | 'HOTEL' | 'FORMER_HOTEL' | 'SUPPORT';

/** What a message is about; whoever an account belongs to is the only one told about it. */
export type About =
  | { readonly bookingId: string; readonly audiences: readonly Audience[] }
  | { readonly accountId: string };

/** A request for messages, as it came from the queue. */
export type NotificationRequest = About & {
  readonly eventId: string;
  readonly template: string;
  /** Tells two messages of one template apart; absent where there is but one. */
  readonly subjectId?: string | undefined;
  readonly channel: Channel;
};

/**
 * Takes a request in, inbox row and notifications in one statement, so that a message delivered twice and two
 * messages that ask for the same make one for each audience (decision D24, invariant I4). False when nothing was new.
 */
export async function queueNotifications(
  db: NotificationDatabase,
  request: NotificationRequest,
): Promise<boolean> {
  const { eventId, template, subjectId = '', channel } = request;
  const { bookingId, accountId, audiences } =
    'bookingId' in request
      ? { ...request, accountId: null }
      : { ...request, bookingId: null, audiences: ['ACCOUNT'] };
  const queued = await db.$executeRaw`
    WITH received AS (
      INSERT INTO inbox (consumer, event_id) VALUES ('notifier', ${eventId})
      ON CONFLICT DO NOTHING
      RETURNING event_id
    )
    INSERT INTO notifications (booking_id, account_id, template, channel, audience, subject_id)
    SELECT ${bookingId}, ${accountId}, ${template}, ${channel}, audience, ${subjectId}
      FROM received, unnest(${audiences}::text[]) AS audience
    ON CONFLICT DO NOTHING`;
  return queued > 0;
}
