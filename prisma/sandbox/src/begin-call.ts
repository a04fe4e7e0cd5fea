import type { SandboxDatabase } from './database.ts';

/** What identifies a call before it works. */
export interface CallStart {
  readonly operation: string;
  /** The caller's Idempotency-Key and a hash of the request it came with. */
  readonly key?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly paymentIntentId?: string | undefined;
  readonly chargeId?: string | undefined;
  /** Only for a call whose intent does not exist yet; else the intent's booking counts. */
  readonly bookingId?: string | undefined;
}

/** What a call meets: a fault, the fate of its key, and the objects it works on. */
export interface BegunCall<Intent, Charge> {
  /** `none` without a key, or when a fault stops the call before it counts. */
  readonly claim: 'none' | 'new' | 'running' | 'answered' | 'mismatch';
  readonly answer: { readonly status: number; readonly body: string } | null;
  readonly bookingId: string | null;
  readonly fault: {
    readonly id: number;
    readonly kind: string;
    readonly latencyMillis: number | null;
  } | null;
  readonly intent: Intent | null;
  readonly version: number | null;
  readonly charge: Charge | null;
  readonly settings: { readonly authorizationSeconds: number; readonly latencyMillis: number };
}

/** Claims the key, uses up a fault and reads what the call needs, in one round trip (SQL function `begin_call`). */
export async function beginCall<Intent, Charge>(
  db: SandboxDatabase,
  start: CallStart,
): Promise<BegunCall<Intent, Charge>> {
  const [row] = await db.$queryRaw<[{ begun: BegunCall<Intent, Charge> }]>`
    SELECT begin_call(${start.operation}::text, ${start.key ?? null}::text, ${start.fingerprint ?? null}::text,
      ${start.paymentIntentId ?? null}::text, ${start.chargeId ?? null}::text, ${start.bookingId ?? null}::text) AS begun`;
  return row.begun;
}
