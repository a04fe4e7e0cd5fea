import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { SupportOperationKind } from '@holdfast/prisma-booking/accept-operation';
import { acceptOperation, findOperation, finishOperation } from '@holdfast/prisma-booking/accept-operation';
import type { FastifyRequest } from 'fastify';
import type { Platform } from '../platform.ts';

/** Something support does that no workflow of the booking carries out. */
export interface Deed {
  readonly bookingId: string;
  readonly kind: SupportOperationKind;
  /** What exactly; no person in it. */
  readonly request: Readonly<Record<string, string>>;
  readonly note?: string | undefined;
  /** Does it. Doing it again under the same id must change nothing more: that happens when its end was not written. */
  act(operationId: string): Promise<void>;
}

/**
 * Does something once per idempotency key and keeps who did it on the booking's operations.
 *
 * @throws ProblemError IDEMPOTENCY_KEY_REUSED, and what `act` throws; then the same key may be sent again.
 */
export async function recordDeed(
  { bookings }: Platform,
  request: FastifyRequest,
  { bookingId, kind, request: what, note, act }: Deed,
): Promise<{ readonly operationId: string }> {
  const { id, accountId, print } = identityOf(request);
  const wanted = { id, bookingId, accountId, actorKind: 'SUPPORT', kind, request: what, note } as const;
  const known =
    (await findOperation(bookings, id)) ??
    (await acceptOperation(bookings, { ...wanted, fingerprint: print }));
  const operation = sameRequest(known, print);
  request.audit({ after: { operationId: id, asked: what } });
  if (operation.outcome === null) {
    await act(id);
    await finishOperation(bookings, { id, outcome: { code: 'DONE' } });
  }
  return { operationId: id };
}
