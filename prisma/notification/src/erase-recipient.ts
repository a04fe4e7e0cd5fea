import type { NotificationDatabase } from './database.ts';

/**
 * Forgets the addresses at which a person could not be reached, by the messages that came back, and sends nothing more
 * that waits for them. Nothing else here is of a person.
 */
export async function eraseRecipient(
  db: NotificationDatabase,
  { accountId, bookingIds }: { accountId: string; bookingIds: readonly string[] },
): Promise<void> {
  await db.$executeRaw`
    WITH told AS (
      SELECT id FROM notifications
      WHERE account_id = ${accountId} OR (booking_id = ANY(${[...bookingIds]}::text[]) AND audience = 'GUEST')
    ), forgotten AS (
      DELETE FROM suppressed_addresses USING told WHERE notification_id = told.id
    )
    UPDATE notifications SET status = 'SKIPPED', due_at = NULL, last_error = 'GUEST_ERASED', updated_at = now()
    FROM told WHERE notifications.id = told.id AND status IN ('QUEUED', 'FAILED')`;
}
