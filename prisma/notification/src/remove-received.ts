import type { NotificationDatabase } from './database.ts';

/**
 * Forgets messages that were taken in more than so many days ago, at most so many at once; how many. By then none is
 * delivered again.
 */
export function removeReceived(
  db: NotificationDatabase,
  { days, limit }: { readonly days: number; readonly limit: number },
): Promise<number> {
  return db.$executeRaw`
    DELETE FROM inbox WHERE (consumer, event_id) IN (
      SELECT consumer, event_id FROM inbox WHERE received_at < now() - make_interval(days => ${days}::int)
      ORDER BY received_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)`;
}
