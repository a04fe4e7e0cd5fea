import { setTimeout as sleep } from 'node:timers/promises';
import type { Shop } from './open-shop.ts';

/** What was sold, by everyone who should know. */
export interface Sale {
  readonly charged: number;
  readonly booked: number;
  readonly reserved: number;
  readonly confirmed: number;
  /** Requests that were written down, each of which starts a workflow. */
  readonly accepted: number;
  /** Of those, how many after the last room was held; all had read before. */
  readonly acceptedLate: number;
  readonly workflows: number;
}

/** Asks provider, inventory, bookings and Temporal about the room type that was on sale. */
export async function auditSale({ databases, client, roomTypeId }: Shop): Promise<Sale> {
  const one = async (database: keyof Shop['databases'], sql: string, values: unknown[]) => {
    const { rows } = await databases[database].query<{ number: string | null }>(
      `SELECT (${sql}) AS number`,
      values,
    );
    return Number(rows[0]?.number ?? 0);
  };
  const { rows: bookings } = await databases.booking.query<{ id: string; status: string; created_at: Date }>(
    'SELECT id, status, created_at FROM bookings WHERE room_type_id = $1',
    [roomTypeId],
  );
  const { rows: holds } = await databases.inventory.query<{ created_at: Date }>(
    `SELECT created_at FROM holds JOIN hold_lines USING (booking_id)
      WHERE room_type_id = $1 AND state = 'BOOKED' ORDER BY created_at`,
    [roomTypeId],
  );
  const lastHeldAt = holds.at(-1)?.created_at.getTime() ?? Number.POSITIVE_INFINITY;
  const charged = await one(
    'sandbox',
    `SELECT count(*) FROM payment_intents WHERE status = 'succeeded' AND booking_id = ANY ($1)`,
    [bookings.map(({ id }) => id)],
  );
  return {
    charged,
    booked: holds.length,
    reserved: await one('inventory', 'SELECT max(reserved) FROM nights WHERE room_type_id = $1', [
      roomTypeId,
    ]),
    confirmed: bookings.filter(({ status }) => status === 'CONFIRMED').length,
    accepted: bookings.length,
    acceptedLate: bookings.filter(({ created_at }) => created_at.getTime() > lastHeldAt).length,
    workflows: await countWorkflows(
      client,
      bookings.map(({ id }) => id),
    ),
  };
}

/** Of the bookings' workflows, how many there are; Temporal lists them a little late. */
async function countWorkflows(client: Shop['client'], bookingIds: readonly string[]): Promise<number> {
  const wanted = new Set(bookingIds.map((id) => `book-${id}`));
  const deadline = Date.now() + 10_000;
  for (;;) {
    let found = 0;
    for await (const { workflowId } of client.workflow.list({ query: "WorkflowType = 'bookStay'" })) {
      if (wanted.has(workflowId)) found += 1;
    }
    if (found >= wanted.size || Date.now() > deadline) return found;
    await sleep(500);
  }
}
