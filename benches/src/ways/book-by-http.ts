import { Pool } from 'undici';
import type { Market } from '../market.ts';
import type { Book } from '../measure.ts';

/** `POST /bookings` with a card, answered when the booking is CONFIRMED. */
export function bookByHttp(api: string, market: Market): { book: Book; close(): Promise<void> } {
  const pool = new Pool(api, { connections: 200 });
  return {
    async book() {
      const { statusCode, body } = await pool.request({
        path: '/api/v1/bookings',
        method: 'POST',
        headers: {
          authorization: `Bearer ${market.nextToken()}`,
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify({
          roomTypeId: market.nextRoomType(),
          ...market.stay,
          guests: 2,
          paymentMethodId: 'pm_card_visa',
        }),
      });
      const answer = (await body.json()) as { status?: string };
      if (statusCode !== 201 || answer.status !== 'CONFIRMED') {
        throw new Error(`POST /bookings answered ${statusCode}: ${JSON.stringify(answer)}`);
      }
    },
    close: () => pool.close(),
  };
}
