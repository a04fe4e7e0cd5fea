import type { Databases } from './databases.ts';

interface RefundRow {
  readonly id: string;
  readonly state: string;
  readonly amount: number;
  readonly provider_refund_id: string | null;
}

interface RequestRow {
  readonly id: string;
  readonly booking_id: string;
  readonly state: string;
  readonly amount: number;
  /** What its refunds come to, by where they stand. */
  readonly pending: number;
  readonly succeeded: number;
}

/**
 * I1 and I5 for refunds: request, refunds, booking and provider agree on state and amount, and every approved request
 * has an end or is with the provider.
 */
export async function auditRefunds(databases: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const ids = await readGroup(databases, bookingIds);
  const [requests, refunds, noted, made] = await Promise.all([
    databases.payment.query<RequestRow>(
      `SELECT requests.id, booking_id, requests.state, requests.amount_minor AS amount,
         coalesce(sum(refunds.amount_minor) FILTER (WHERE refunds.state = 'PENDING'), 0)::bigint AS pending,
         coalesce(sum(refunds.amount_minor) FILTER (WHERE refunds.state = 'SUCCEEDED'), 0)::bigint AS succeeded
       FROM refund_requests requests LEFT JOIN refunds ON refunds.request_id = requests.id
       WHERE booking_id = ANY($1) GROUP BY requests.id`,
      [ids],
    ),
    databases.payment.query<RefundRow>(
      `SELECT refunds.id, refunds.state, refunds.amount_minor AS amount, refunds.provider_refund_id
       FROM refunds JOIN payments ON payments.id = payment_id WHERE booking_id = ANY($1)`,
      [ids],
    ),
    databases.booking.query<{ refund_id: string; state: string; amount: number }>(
      'SELECT refund_id, state, amount_minor AS amount FROM booking_refunds WHERE booking_id = ANY($1)',
      [ids],
    ),
    databases.sandbox.query<{ id: string; status: string; amount: number }>(
      `SELECT refunds.id, refunds.object->>'status' AS status, (refunds.object->>'amount')::bigint AS amount
       FROM refunds JOIN payment_intents ON payment_intents.id = payment_intent_id WHERE booking_id = ANY($1)`,
      [ids],
    ),
  ]);
  const notedOf = new Map(noted.rows.map((row) => [row.refund_id, row]));
  const madeOf = new Map(made.rows.map((row) => [row.id, row]));
  const ours = new Set(refunds.rows.map(({ provider_refund_id }) => provider_refund_id));
  return [
    ...requests.rows.flatMap((request) => [
      ...judgeRequest(request),
      ...judgeNoted(request, notedOf.get(request.id)),
    ]),
    ...refunds.rows.flatMap((refund) => judgeRefund(refund, madeOf.get(refund.provider_refund_id ?? ''))),
    ...made.rows
      .filter(({ id }) => !ours.has(id))
      .map(({ id, status }) => `I1 ${id}: the provider gave back ${status} what nobody here asked for`),
  ];
}

async function readGroup({ booking }: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const { rows } = await booking.query<{ id: string }>(
    `SELECT id FROM bookings
     WHERE coalesce(payer_id, id) IN (SELECT coalesce(payer_id, id) FROM bookings WHERE id = ANY($1))
       AND settled_at IS NOT NULL`,
    [bookingIds],
  );
  return rows.map(({ id }) => id);
}

function judgeRequest({ id, booking_id, state, amount, pending, succeeded }: RequestRow): string[] {
  const expected: Record<string, boolean> = {
    AWAITING_APPROVAL: pending + succeeded === 0,
    REJECTED: pending + succeeded === 0,
    FAILED: pending + succeeded === 0,
    PENDING: pending > 0 && pending + succeeded === amount,
    SUCCEEDED: succeeded === amount,
  };
  if (expected[state]) return [];
  return [`I5 ${booking_id} refund ${id}: ${state} of ${amount}, ${pending} pending, ${succeeded} done`];
}

function judgeNoted(
  { id, booking_id, state, amount }: RequestRow,
  noted: { state: string; amount: number } | undefined,
): string[] {
  if (noted?.state === state && noted.amount === amount) return [];
  return [
    `I1 ${booking_id} refund ${id}: ${state} ${amount}, the booking says ${noted?.state} ${noted?.amount}`,
  ];
}

const statusOf: Record<string, readonly string[]> = {
  PENDING: ['pending', 'requires_action'],
  SUCCEEDED: ['succeeded'],
  FAILED: ['failed', 'canceled'],
};

function judgeRefund(
  { id, state, amount, provider_refund_id }: RefundRow,
  made: { status: string; amount: number } | undefined,
): string[] {
  // Refused by the provider, or ended by a person: there is nothing at the provider.
  if (provider_refund_id === null && (state === 'FAILED' || state === 'SUCCEEDED')) return [];
  if (made !== undefined && made.amount === amount && statusOf[state]?.includes(made.status)) return [];
  return [`I1 refund ${id}: ${state} ${amount}, the provider says ${made?.status} ${made?.amount}`];
}
