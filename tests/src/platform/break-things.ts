import type { Databases } from '../audit/databases.ts';
import type { Platform } from './start-platform.ts';

/** A fault of the payment provider, as apps/sandbox-psp takes it. */
export interface ProviderFault {
  readonly operation: 'create' | 'confirm' | 'capture' | 'cancel' | 'retrieve' | 'refund' | 'webhook' | '*';
  readonly kind: string;
  /** Calls it strikes; null for all. */
  readonly times?: number | null;
  readonly bookingId?: string;
  readonly latencyMillis?: number;
}

/** Tells the sandbox provider to fail. Returns the way to heal it. */
export async function breakProvider(platform: Platform, fault: ProviderFault): Promise<() => Promise<void>> {
  const { id } = (await tellSandbox(platform, '/sandbox/faults', fault)) as { id: number };
  return async () => {
    await fetch(`${platform.apps['sandbox-psp'].url}/sandbox/faults/${id}`, { method: 'DELETE' });
  };
}

/** Takes every fault of the provider away. */
export async function healProvider(platform: Platform): Promise<void> {
  await fetch(`${platform.apps['sandbox-psp'].url}/sandbox/faults`, { method: 'DELETE' });
}

/** Changes the sandbox provider's settings for all that follow. */
export async function setProvider(
  platform: Platform,
  settings: { authorizationSeconds?: number; latencyMillis?: number; refundDelayMillis?: number },
): Promise<void> {
  await tellSandbox(platform, '/sandbox/settings', settings);
}

async function tellSandbox(platform: Platform, path: string, body: object): Promise<unknown> {
  const response = await fetch(`${platform.apps['sandbox-psp'].url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`the sandbox refused: ${await response.text()}`);
  return response.json();
}

/** The write of a step that is made to fail in the database itself. */
export type BreakableWrite = keyof typeof writes;

interface Write {
  readonly database: 'inventory' | 'booking' | 'payment';
  readonly on: string;
  /** Ends with the column that has the booking's id. */
  readonly when: string;
}

const writes = {
  reserve: {
    database: 'inventory',
    on: 'BEFORE INSERT ON holds',
    when: "NEW.state = 'HELD' AND NEW.booking_id",
  },
  confirm: {
    database: 'booking',
    on: 'BEFORE UPDATE ON bookings',
    when: "NEW.status = 'CONFIRMED' AND NEW.settled_at IS NULL AND NEW.id",
  },
  settle: {
    database: 'booking',
    on: 'BEFORE UPDATE ON bookings',
    when: "NEW.settled_at IS NOT NULL AND NEW.status = 'CONFIRMED' AND NEW.id",
  },
  end: {
    database: 'booking',
    on: 'BEFORE INSERT ON booking_history',
    when: "NEW.kind = 'ENDED' AND NEW.booking_id",
  },
  release: {
    database: 'inventory',
    on: 'BEFORE UPDATE ON holds',
    when: "NEW.state = 'RELEASED' AND NEW.booking_id",
  },
  promise: { database: 'payment', on: 'BEFORE INSERT ON refund_requests', when: 'NEW.booking_id' },
  note: { database: 'booking', on: 'BEFORE INSERT ON booking_refunds', when: 'NEW.booking_id' },
  finish: {
    database: 'booking',
    on: 'BEFORE UPDATE ON operations',
    when: 'NEW.finished_at IS NOT NULL AND NEW.booking_id',
  },
  prepare: { database: 'inventory', on: 'BEFORE INSERT ON stay_changes', when: 'NEW.booking_id' },
  rewrite: {
    database: 'booking',
    on: 'BEFORE INSERT ON booking_history',
    when: "NEW.kind = 'CHANGED' AND NEW.booking_id",
  },
  apply: {
    database: 'inventory',
    on: 'BEFORE UPDATE ON stay_changes',
    when: "NEW.state = 'APPLIED' AND NEW.booking_id",
  },
} satisfies Record<string, Write>;

/**
 * Makes the write of one booking's step fail the first `times` times, or take `seconds` once, by a trigger that
 * counts in a sequence because a sequence is not rolled back. Returns the way to heal it.
 */
export async function breakWrite(
  databases: Databases,
  write: BreakableWrite,
  bookingId: string,
  harm: { times: number } | { seconds: number },
): Promise<() => Promise<void>> {
  const { database, on, when } = writes[write];
  const name = `broken_${write}_${bookingId}`;
  const strike =
    'times' in harm
      ? `IF nextval('${name}') <= ${harm.times} THEN RAISE EXCEPTION 'broken on purpose' USING ERRCODE = '58000'; END IF;`
      : `IF nextval('${name}') = 1 THEN PERFORM pg_sleep(${harm.seconds}); END IF;`;
  await databases[database].query(`
    CREATE SEQUENCE "${name}";
    CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${strike} RETURN NEW; END $$;
    CREATE TRIGGER "${name}" ${on} FOR EACH ROW WHEN (${when} = '${bookingId}') EXECUTE FUNCTION "${name}"()`);
  return async () => {
    await databases[database].query(`DROP FUNCTION "${name}" CASCADE; DROP SEQUENCE "${name}"`);
  };
}

/** Lets somebody else take the last room just before this booking's is reserved. */
export async function sellOutFor(
  { inventory }: Pick<Databases, 'inventory'>,
  bookingId: string,
): Promise<void> {
  await inventory.query(`
    CREATE FUNCTION "sold_out_${bookingId}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'sold out' USING ERRCODE = 'HF001', DETAIL = '{"roomTypeId":"rt","date":"2027-03-27"}';
    END $$;
    CREATE TRIGGER "sold_out_${bookingId}" BEFORE INSERT ON holds FOR EACH ROW
      WHEN (NEW.state = 'HELD' AND NEW.booking_id = '${bookingId}') EXECUTE FUNCTION "sold_out_${bookingId}"()`);
}
