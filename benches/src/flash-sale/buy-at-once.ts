import { setTimeout as sleep } from 'node:timers/promises';
import { testStay } from '@holdfast/tests/platform/sell-rooms';
import { Pool } from 'undici';
import type { Buyer, Shop } from './open-shop.ts';

/** What one buyer was told in the end, and after how long. */
export interface Answer {
  readonly buyer: string;
  /** `201 CONFIRMED`, `409 ROOM_NOT_AVAILABLE`, and what else there may be. */
  readonly told: string;
  readonly millis: number;
  /** How often the edge asked them to come again: 503 when it had no connection free, 202 when it knew nothing yet. */
  readonly sentAway: { readonly busy: number; readonly pending: number };
}

const giveUpMillis = 180_000;

/** All buyers ask for a room at the same time, each over a connection of their own. */
export async function buyAtOnce({ api, roomTypeId }: Shop, buyers: readonly Buyer[]): Promise<Answer[]> {
  const pool = new Pool(api, { connections: buyers.length, headersTimeout: giveUpMillis });
  try {
    return await Promise.all(buyers.map((buyer) => buyUntilTold(pool, roomTypeId, buyer)));
  } finally {
    await pool.close();
  }
}

/** The same request with the same key, until there is an answer, as the API asks its callers to. */
async function buyUntilTold(pool: Pool, roomTypeId: string, { id, token }: Buyer): Promise<Answer> {
  const begun = performance.now();
  const key = crypto.randomUUID();
  const sentAway = { busy: 0, pending: 0 };
  for (;;) {
    const { told, retryAfterMillis } = await ask(pool, roomTypeId, { token, key });
    const millis = performance.now() - begun;
    if (retryAfterMillis === undefined || millis > giveUpMillis) return { buyer: id, told, millis, sentAway };
    if (told.startsWith('503')) sentAway.busy += 1;
    else sentAway.pending += 1;
    await sleep(retryAfterMillis * (0.5 + Math.random()));
  }
}

async function ask(pool: Pool, roomTypeId: string, { token, key }: { token: string; key: string }) {
  const { statusCode, headers, body } = await pool.request({
    path: '/api/v1/bookings',
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify({ roomTypeId, ...testStay, guests: 2, paymentMethodId: 'pm_card_visa' }),
  });
  const answer = (await body.json()) as { status?: string; error?: string };
  const told = `${statusCode} ${statusCode < 300 ? answer.status : answer.error}`;
  const again = statusCode === 503 || statusCode === 202;
  return { told, retryAfterMillis: again ? Number(headers['retry-after'] ?? 1) * 1000 : undefined };
}
