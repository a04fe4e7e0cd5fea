import type { FindingSchema } from '@holdfast/contracts/http/support/reconciliation';
import { type FindingKind, type FindingState, findingKinds } from '@holdfast/domain/reconciliation';
import type { FindingRow } from '@holdfast/prisma-payment/reconciliation/findings';
import type { Static } from 'typebox';

type View = Static<typeof FindingSchema>;

/** A finding with what its kind means. */
export function findingView(row: FindingRow): View {
  const kind = row.kind as FindingKind;
  return {
    id: row.id,
    kind,
    meaning: findingKinds[kind],
    state: row.state as FindingState,
    objectId: row.objectId,
    ...(row.bookingId === null ? {} : { bookingId: row.bookingId }),
    providerSide: row.providerSide as View['providerSide'],
    ourSide: row.ourSide as View['ourSide'],
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.closedBy === null ? {} : { closedBy: row.closedBy }),
    runId: row.runId,
    firstSeenAt: row.firstSeenAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  };
}
