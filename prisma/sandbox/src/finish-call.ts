import type { SandboxDatabase } from './database.ts';

/** What a call did; members that are absent are not written. */
export interface CallEnd {
  readonly intent?: { readonly id: string } | undefined;
  /** The version the intent was read at; 0 for a new one. */
  readonly version?: number | undefined;
  readonly bookingId?: string | undefined;
  /** Unix seconds. */
  readonly captureBefore?: number | undefined;
  readonly charge?: { readonly id: string } | undefined;
  readonly refund?: { readonly id: string } | undefined;
  /** What the refund still turns into, after the time that the settings say. */
  readonly refundBecomes?: 'succeeded' | 'failed' | undefined;
  readonly dispute?: { readonly id: string } | undefined;
  readonly customer?: { readonly id: string } | undefined;
  readonly paymentMethod?: { readonly id: string; readonly customer: unknown } | undefined;
  readonly events?: readonly { readonly id: string }[] | undefined;
  /** The key under which the answer is remembered. */
  readonly key?: string | undefined;
  readonly status?: number | undefined;
  readonly body?: string | undefined;
}

/**
 * Writes what a call did and its answer in one transaction and one round trip (SQL function `finish_call`).
 *
 * @returns false, and nothing is written, when another call changed the intent since it was read, or took the card.
 */
export async function finishCall(db: SandboxDatabase, end: CallEnd): Promise<boolean> {
  const [row] = await db.$queryRaw<[{ written: boolean }]>`
    SELECT finish_call(${JSON.stringify(end)}::jsonb) AS written`;
  return row.written;
}
