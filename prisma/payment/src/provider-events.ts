import type { Prisma } from '../generated/client.ts';
import type { PaymentDatabase } from './database.ts';

/** A message of the provider as it is kept; `payload` holds nothing of the card holder. */
export interface ProviderEventRecord {
  /** The provider's own. */
  readonly id: string;
  readonly type: string;
  /** The object it tells of. */
  readonly objectId: string;
  readonly livemode: boolean;
  readonly created: Date;
  readonly payload: Record<string, unknown>;
}

/** A message taken to be handled; `attempts` counts this one. */
export interface ClaimedEvent {
  readonly id: string;
  readonly type: string;
  readonly objectId: string;
  readonly livemode: boolean;
  readonly attempts: number;
}

/** Keeps a message once, however often it comes. False when it was there. */
export async function storeProviderEvent(db: PaymentDatabase, event: ProviderEventRecord): Promise<boolean> {
  const data = { ...event, payload: event.payload as Prisma.InputJsonObject };
  const { count } = await db.providerEvent.createMany({ data, skipDuplicates: true });
  return count === 1;
}

/**
 * Takes messages that are due, each for so long, so that two processes do not handle the same one at once and a crash
 * in the middle only delays it.
 */
export function claimProviderEvents(
  db: PaymentDatabase,
  { limit, leaseSeconds }: { limit: number; leaseSeconds: number },
): Promise<ClaimedEvent[]> {
  return db.$queryRaw<ClaimedEvent[]>`
    WITH due AS (
      SELECT id FROM provider_events WHERE handled_at IS NULL AND next_try_at <= now()
      ORDER BY next_try_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE provider_events AS event
    SET attempts = event.attempts + 1, next_try_at = now() + make_interval(secs => ${leaseSeconds})
    FROM due WHERE event.id = due.id
    RETURNING event.id, event.type, event.object_id AS "objectId", event.livemode, event.attempts`;
}

/** Writes what came of a message; it is not looked at again. */
export async function finishProviderEvent(db: PaymentDatabase, id: string, outcome: string): Promise<void> {
  await db.providerEvent.updateMany({
    where: { id, handledAt: null },
    data: { handledAt: new Date(), outcome, nextTryAt: null, lastError: null },
  });
}

/** Writes why a message could not be handled, by a code without values in it, and when it is tried again. */
export async function delayProviderEvent(
  db: PaymentDatabase,
  id: string,
  { error, seconds }: { error: string; seconds: number },
): Promise<void> {
  await db.$executeRaw`
    UPDATE provider_events SET last_error = ${error}, next_try_at = now() + make_interval(secs => ${seconds})
    WHERE id = ${id} AND handled_at IS NULL`;
}

/** For how many seconds the oldest message has waited to be handled; 0 when none waits. */
export async function oldestUnhandledSeconds(db: PaymentDatabase): Promise<number> {
  const [row] = await db.$queryRaw<[{ seconds: number }]>`
    SELECT coalesce(extract(epoch FROM now() - min(received_at)), 0)::float8 AS seconds
    FROM provider_events WHERE handled_at IS NULL`;
  return row.seconds;
}

/** Removes messages that were handled more than so many days ago, at most so many at once; how many. */
export function removeHandledEvents(
  db: PaymentDatabase,
  { days, limit }: { readonly days: number; readonly limit: number },
): Promise<number> {
  return db.$executeRaw`
    DELETE FROM provider_events WHERE id IN (
      SELECT id FROM provider_events WHERE handled_at < now() - make_interval(days => ${days}::int)
      ORDER BY handled_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)`;
}
