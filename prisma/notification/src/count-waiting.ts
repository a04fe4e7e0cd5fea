import type { NotificationDatabase } from './database.ts';

/** Messages that wait for a person: requests nobody could do anything with, and mails and texts that failed. */
export interface MessagesWaiting {
  readonly dead: number;
  readonly failed: number;
}

/** Counts them, of both modes; the indexes of what is open answer. */
export async function countMessagesWaiting(db: NotificationDatabase): Promise<MessagesWaiting> {
  const [waiting] = await db.$queryRaw<MessagesWaiting[]>`
    SELECT (SELECT count(*)::int FROM dead_messages WHERE state <> 'HANDLED') AS dead,
      (SELECT count(*)::int FROM notifications WHERE status = 'FAILED') AS failed`;
  return waiting ?? { dead: 0, failed: 0 };
}
