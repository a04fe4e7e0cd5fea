import { createHmac } from 'node:crypto';
import type { Platform } from './start-platform.ts';

/** An event as the provider keeps it. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
}

/** The provider's events about a booking's money, the oldest first. */
export async function readEvents({ databases }: Platform, bookingId: string): Promise<StoredEvent[]> {
  const { rows } = await databases.sandbox.query<{ object: StoredEvent }>(
    `SELECT events.object FROM events JOIN payment_intents ON payment_intents.id = payment_intent_id
     WHERE booking_id = $1 ORDER BY events.seq`,
    [bookingId],
  );
  return rows.map(({ object }) => object);
}

/** Sends an event as the provider does, or signed with a secret that is not its own. The status of the answer. */
export async function sendWebhook(platform: Platform, event: object, secret?: string): Promise<number> {
  const body = JSON.stringify(event);
  const at = Math.floor(Date.now() / 1000);
  const key = secret ?? platform.env.STRIPE_WEBHOOK_SECRET ?? '';
  const signature = createHmac('sha256', key).update(`${at}.${body}`).digest('hex');
  const response = await fetch(platform.env.STRIPE_WEBHOOK_URL ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': `t=${at},v1=${signature}` },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}
