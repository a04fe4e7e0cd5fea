import type { SandboxDatabase } from './database.ts';

/** A delivery that is due, with all that is needed to make it. */
export interface DueDelivery {
  readonly id: bigint;
  readonly attempts: number;
  readonly url: string;
  readonly secret: string;
  readonly event: unknown;
  /** How often it is sent at once. */
  readonly copies: number;
}

/** Registers where webhooks go; the same address again changes its secret. */
export async function registerWebhookEndpoint(
  db: SandboxDatabase,
  endpoint: { id: string; url: string; secret: string },
): Promise<void> {
  await db.webhookEndpoint.upsert({
    where: { url: endpoint.url },
    create: endpoint,
    update: { secret: endpoint.secret, enabled: true },
  });
}

/**
 * Takes deliveries that are due, each for 30 seconds, so that two processes do not send the same one at once and
 * a crash in the middle only delays it.
 */
export function claimDueDeliveries(db: SandboxDatabase, limit: number): Promise<DueDelivery[]> {
  return db.$queryRaw<DueDelivery[]>`
    WITH due AS (
      SELECT id FROM webhook_deliveries WHERE next_attempt_at <= now()
      ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE webhook_deliveries d SET attempts = d.attempts + 1, next_attempt_at = now() + interval '30 seconds'
    FROM due, events e, webhook_endpoints w
    WHERE d.id = due.id AND e.id = d.event_id AND w.id = d.endpoint_id
    RETURNING d.id, d.attempts, w.url, w.secret, d.copies, e.object AS event`;
}

/** Notes that a delivery was accepted, or when it is tried next (null: never again) and why. */
export async function settleDelivery(
  db: SandboxDatabase,
  id: bigint,
  outcome: { deliveredAt: Date } | { nextAttemptAt: Date | null; error: string },
): Promise<void> {
  await db.webhookDelivery.update({
    where: { id },
    data:
      'deliveredAt' in outcome
        ? { deliveredAt: outcome.deliveredAt, nextAttemptAt: null, lastError: null }
        : { nextAttemptAt: outcome.nextAttemptAt, lastError: outcome.error },
  });
}
