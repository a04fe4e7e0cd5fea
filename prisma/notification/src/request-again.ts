import type { NotificationDatabase } from './database.ts';

interface RequestAgain {
  readonly bookingId: string;
  readonly template: string;
  /** The account that asks. */
  readonly actor: string;
  /** The same for a repeated request, which then makes no second mail. */
  readonly requestId: string;
}

/** Has the guest mailed once more, as a notification of its own; the id of it. */
export async function requestAgain(
  db: NotificationDatabase,
  { bookingId, template, actor, requestId }: RequestAgain,
): Promise<string> {
  const key = { bookingId, template, channel: 'EMAIL', audience: 'GUEST', subjectId: `again.${requestId}` };
  await db.notification.createMany({ data: { ...key, requestedBy: actor }, skipDuplicates: true });
  const { id } = await db.notification.findFirstOrThrow({ where: key, select: { id: true } });
  return id;
}
