import type { NotificationDatabase } from './database.ts';

/** How webhooks to partners stand. */
export interface WebhookFigures {
  /** Active endpoints of which every attempt has failed for an hour. */
  readonly failing: number;
  /** Endpoints that failures paused. */
  readonly paused: number;
  /** How long the delivery that is due for longest has waited for the sender. */
  readonly oldestDueSeconds: number;
}

export async function measureWebhooks(db: NotificationDatabase): Promise<WebhookFigures> {
  const [figures] = await db.$queryRaw<WebhookFigures[]>`
    SELECT count(*) FILTER (WHERE state = 'ACTIVE' AND failing_since < now() - interval '1 hour')::int AS failing,
      count(*) FILTER (WHERE paused_by = 'FAILURES')::int AS paused,
      COALESCE(max(extract(epoch FROM now() - due_at)) FILTER (WHERE state = 'ACTIVE' AND due_at < now()), 0)::float8
        AS "oldestDueSeconds"
    FROM webhook_endpoints AS endpoint
    LEFT JOIN LATERAL (SELECT min(due_at) AS due_at FROM webhook_deliveries WHERE endpoint_id = endpoint.id) AS oldest
      ON true
    WHERE state <> 'DELETED'`;
  return figures ?? { failing: 0, paused: 0, oldestDueSeconds: 0 };
}
