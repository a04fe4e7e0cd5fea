import type { SandboxDatabase } from './database.ts';

/** An intent with its latest charge, and the version to write against. */
export interface StoredIntent<Intent, Charge> {
  readonly intent: Intent;
  readonly charge: Charge | null;
  readonly version: number;
  readonly bookingId: string | null;
}

/** Reads one intent again, after another call changed it; null where it does not exist. */
export async function readIntent<Intent, Charge>(
  db: SandboxDatabase,
  id: string,
): Promise<StoredIntent<Intent, Charge> | null> {
  const [row] = await db.$queryRaw<StoredIntent<Intent, Charge>[]>`
    SELECT i.object AS intent, c.object AS charge, i.version, i.booking_id AS "bookingId"
    FROM payment_intents i LEFT JOIN charges c ON c.id = i.latest_charge_id WHERE i.id = ${id}`;
  return row ?? null;
}

/** Authorizations whose time to capture is over and that nobody closed yet. */
export async function findLapsedIntents(db: SandboxDatabase, limit: number): Promise<string[]> {
  const rows = await db.paymentIntent.findMany({
    where: { status: 'requires_capture', captureBefore: { lte: new Date() } },
    select: { id: true },
    orderBy: { captureBefore: 'asc' },
    take: limit,
  });
  return rows.map((row) => row.id);
}
