import { setTimeout as wait } from 'node:timers/promises';
import { ask, type EdgeAnswer } from '../platform/ask.ts';
import type { Scene } from './commands.ts';

const patienceMillis = 3_000;

/** The guest comes back from their bank, with or without its agreement. */
export async function actAtBank(scene: Scene): Promise<EdgeAnswer | undefined> {
  const outcome = scene.chance.pick(['succeed', 'succeed', 'fail']);
  const intent = await pickIntent(scene, 'requires_action');
  return intent === undefined
    ? undefined
    : callBank(scene, `payment_intents/${intent}/complete_action`, { outcome });
}

/** Has the sandbox do what banks and cardholders do; an opening dispute names the intent. */
export async function callBank(
  scene: Scene,
  path: string,
  body: Record<string, unknown> = {},
): Promise<EdgeAnswer | undefined> {
  const url = `${scene.world.platform.apps['sandbox-psp'].url}/sandbox/${path}`;
  if (path !== 'disputes') return askPatiently(url, body);
  const payment_intent = await pickIntent(scene, 'succeeded');
  return payment_intent === undefined ? undefined : askPatiently(url, { ...body, payment_intent });
}

/** What breaks the provider may strike these calls too: it fails, or nobody ever answers. */
async function askPatiently(url: string, body: object): Promise<EdgeAnswer | undefined> {
  const asked = ask(url, { body }).catch(() => undefined);
  const answer = await Promise.race([asked, wait(patienceMillis, undefined)]);
  return answer === undefined || answer.status >= 500 ? undefined : answer;
}

/** A refund of the walk that waits for what is to be decided, the booking's own first; undefined where none does. */
export async function pickRefund({ world, booking }: Scene, state: string): Promise<string | undefined> {
  const own = world.bookings.get(booking)?.bookingId;
  const { rows } = await world.platform.databases.payment.query<{ id: string }>(
    `SELECT id FROM refund_requests WHERE state = $1 AND booking_id = ANY($2)
     ORDER BY booking_id = $3 DESC, created_at LIMIT 1`,
    [state, bookingIdsOf(world.bookings), own ?? ''],
  );
  return rows[0]?.id;
}

/** A dispute of the walk that is not decided. */
export async function pickDispute({ world }: Scene): Promise<string | undefined> {
  const { rows } = await world.platform.databases.sandbox.query<{ id: string }>(
    `SELECT disputes.id FROM disputes JOIN payment_intents ON payment_intents.id = payment_intent_id
     WHERE booking_id = ANY($1) AND disputes.object->>'status' IN ('needs_response', 'under_review')
     ORDER BY disputes.seq LIMIT 1`,
    [bookingIdsOf(world.bookings)],
  );
  return rows[0]?.id;
}

async function pickIntent({ world, booking }: Scene, status: string): Promise<string | undefined> {
  const { rows } = await world.platform.databases.sandbox.query<{ id: string }>(
    `SELECT id FROM payment_intents WHERE status = $1 AND booking_id = ANY($2)
     ORDER BY booking_id = $3 DESC, seq DESC LIMIT 1`,
    [status, bookingIdsOf(world.bookings), world.bookings.get(booking)?.bookingId ?? ''],
  );
  return rows[0]?.id;
}

function bookingIdsOf(bookings: ReadonlyMap<number, { readonly bookingId: string }>): string[] {
  return [...bookings.values()].map(({ bookingId }) => bookingId);
}
