import type { PaymentDatabase } from './database.ts';

interface Attempt {
  readonly paymentId: string;
  readonly attempt: number;
}

/**
 * Writes which intent the provider made for an attempt. False when one is known already, when the payment was
 * undone meanwhile or when another card has taken over: the caller reads again.
 */
export async function storeIntent(
  db: PaymentDatabase,
  { paymentId, attempt, intentId }: Attempt & { intentId: string },
): Promise<boolean> {
  // The share lock makes an undo wait, so that it reads this intent, or this wait for the undo's tombstone.
  const written = await db.$executeRaw`
    WITH payment AS (
      SELECT id FROM payments WHERE id = ${paymentId} AND attempt = ${attempt} AND undone_at IS NULL FOR SHARE
    ), stored AS (
      UPDATE payment_attempts SET provider_intent_id = ${intentId}, updated_at = now()
      FROM payment WHERE payment_id = payment.id AND n = ${attempt} AND provider_intent_id IS NULL
      RETURNING payment_id, n, provider_intent_id
    )
    INSERT INTO payment_history (payment_id, kind, entry)
    SELECT payment_id, 'INTENT', jsonb_build_object('attempt', n, 'intentId', provider_intent_id) FROM stored`;
  return written > 0;
}

/**
 * Gives up the idempotency keys of an attempt because the provider remembers a failure under them or has forgotten
 * them (decision D14). False when that was done before or the payment was undone meanwhile.
 */
export async function nextGeneration(
  db: PaymentDatabase,
  { paymentId, attempt, generation }: Attempt & { generation: number },
): Promise<boolean> {
  const written = await db.$executeRaw`
    WITH payment AS (
      SELECT id FROM payments WHERE id = ${paymentId} AND attempt = ${attempt} AND undone_at IS NULL FOR SHARE
    ), renewed AS (
      UPDATE payment_attempts SET generation = generation + 1, generation_at = now(), updated_at = now()
      FROM payment WHERE payment_id = payment.id AND n = ${attempt} AND generation = ${generation}
      RETURNING payment_id, n, generation
    )
    INSERT INTO payment_history (payment_id, kind, entry)
    SELECT payment_id, 'KEYS', jsonb_build_object('attempt', n, 'generation', generation) FROM renewed`;
  return written > 0;
}
