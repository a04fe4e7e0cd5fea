import type { DeadMessage as DeadMessageRow } from '../generated/client.ts';
import type { NotificationDatabase } from './database.ts';

export type DeadMessage = DeadMessageRow;

/** A message of the queue that nobody could do anything with. */
export interface UnhandledMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly message: string;
  readonly reason: string;
}

/** Keeps a message that goes to the dead letters, once. */
export async function keepDeadMessage(db: NotificationDatabase, dead: UnhandledMessage): Promise<void> {
  await db.deadMessage.createMany({ data: { ...dead, offset: BigInt(dead.offset) }, skipDuplicates: true });
}

/** A page of the messages that are not handled, the latest first. */
export async function listDeadMessages(
  db: NotificationDatabase,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const where = { state: { not: 'HANDLED' } };
  const [items, total] = await Promise.all([
    db.deadMessage.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.deadMessage.count({ where }),
  ]);
  return { items, total };
}

/** Asks the notifier to try a message again; it as it is then, or null when there is none. */
export async function replayDeadMessage(
  db: NotificationDatabase,
  { deadMessageId, actor }: { deadMessageId: string; actor: string },
): Promise<DeadMessage | null> {
  await db.deadMessage.updateMany({
    where: { id: deadMessageId, state: 'DEAD' },
    data: { state: 'REPLAYING', replays: { increment: 1 }, replayedBy: actor, updatedAt: new Date() },
  });
  return db.deadMessage.findUnique({ where: { id: deadMessageId } });
}

/** The messages a person wants tried again. */
export function readMessagesToReplay(db: NotificationDatabase): Promise<DeadMessage[]> {
  return db.deadMessage.findMany({ where: { state: 'REPLAYING' }, orderBy: { createdAt: 'asc' }, take: 20 });
}

/** Writes how a replay ended: handled, or dead again and why. */
export async function finishReplay(
  db: NotificationDatabase,
  { deadMessageId, reason }: { deadMessageId: string; reason: string | undefined },
): Promise<void> {
  const result = reason === undefined ? { state: 'HANDLED' } : { state: 'DEAD', reason };
  await db.deadMessage.updateMany({
    where: { id: deadMessageId, state: 'REPLAYING' },
    data: { ...result, updatedAt: new Date() },
  });
}
