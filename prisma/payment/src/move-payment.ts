import type { PaymentDatabase } from './database.ts';

interface Move {
  readonly from: readonly string[];
  readonly event: string | null;
}

const moves = {
  REQUIRES_ACTION: { from: ['CREATED'], event: null },
  AUTHORIZED: { from: ['CREATED', 'REQUIRES_ACTION'], event: 'PaymentAuthorized' },
  FAILED: { from: ['CREATED', 'REQUIRES_ACTION'], event: 'PaymentFailed' },
  CAPTURED: { from: ['AUTHORIZED'], event: 'PaymentCaptured' },
} as const satisfies Record<string, Move>;

/** Why a hold failed that was not captured in time; a hold of the same card may follow it. */
export const authorizationExpired = 'authorization_expired';

/** What the provider said of the card being tried. */
export interface PaymentMove {
  readonly paymentId: string;
  readonly attempt: number;
  readonly to: keyof typeof moves;
  /** Before when an authorization must be captured. */
  readonly captureBefore?: Date | undefined;
  /** The issuer's reason for a refusal. */
  readonly declineCode?: string | undefined;
}

/**
 * Moves the payment and the card being tried forward, with history, event and ledger in the same statement. False, and
 * nothing is written, when it is there already, was undone meanwhile (decision D11) or another card has taken over.
 */
export async function movePayment(db: PaymentDatabase, move: PaymentMove): Promise<boolean> {
  const { event, ...moveTo }: Move = moves[move.to];
  // Money that is held fails in no other way.
  const from = move.declineCode === authorizationExpired ? [...moveTo.from, 'AUTHORIZED'] : moveTo.from;
  const [written] = await db.$queryRaw<[{ moved: bigint }]>`
    WITH payment AS (
      UPDATE payments SET status = ${move.to}::text,
        captured_minor = CASE WHEN ${move.to}::text = 'CAPTURED' THEN amount_minor ELSE captured_minor END,
        version = version + 1, updated_at = now()
      WHERE id = ${move.paymentId} AND attempt = ${move.attempt} AND undone_at IS NULL AND status = ANY(${from})
      RETURNING *
    ), attempt AS (
      UPDATE payment_attempts SET state = payment.status, decline_code = ${move.declineCode ?? null}::text,
        capture_before = COALESCE(${move.captureBefore ?? null}::timestamptz, capture_before), updated_at = now()
      FROM payment WHERE payment_id = payment.id AND n = payment.attempt
    ), history AS (
      INSERT INTO payment_history (payment_id, kind, entry)
      SELECT id, 'STATUS', jsonb_strip_nulls(jsonb_build_object(
        'to', status, 'attempt', attempt, 'declineCode', ${move.declineCode ?? null}::text)) FROM payment
    ), message AS (
      INSERT INTO outbox (topic, key, type, aggregate_version, data)
      SELECT 'payment-events', booking_id, ${event}::text, version, payment_event(ROW(payment.*)::payments)
        || jsonb_strip_nulls(jsonb_build_object('declineCode', ${move.declineCode ?? null}::text))
      FROM payment WHERE ${event}::text IS NOT NULL
    ), posting AS (
      SELECT post_money('capture:' || id, 'CAPTURE', booking_id, id, NULL, currency,
        ledger_pair('PROVIDER', 'GUEST_FUNDS', captured_minor)) AS posted
      FROM payment WHERE status = 'CAPTURED'
    )
    -- The postings are asked for, because Postgres leaves out what nobody reads.
    SELECT count(*) AS moved, (SELECT count(posted) FROM posting) AS posted FROM payment`;
  return written.moved > 0n;
}
