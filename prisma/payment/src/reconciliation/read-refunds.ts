import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { Prisma } from '../../generated/client.ts';
import type { PaymentDatabase } from '../database.ts';

/** A refund of ours as the provider's are compared with it. Amounts are minor units. */
export interface RefundOnRecord {
  readonly id: string;
  readonly providerRefundId: string | null;
  readonly requestId: string | null;
  readonly bookingId: string;
  readonly sequence: number;
  readonly amountMinor: number;
  readonly currency: string | null;
  readonly state: string;
  readonly updatedAt: Date;
}

const include = { payment: true, request: { select: { bookingId: true } } } as const;

/** The refunds that the provider knows by these ids, and those with these ids of ours. */
export async function readRefundsOnRecord(
  db: PaymentDatabase,
  { providerRefundIds, refundIds }: { providerRefundIds: readonly string[]; refundIds: readonly string[] },
): Promise<RefundOnRecord[]> {
  const rows = await db.refund.findMany({
    where: { OR: [{ providerRefundId: { in: [...providerRefundIds] } }, { id: { in: [...refundIds] } }] },
    include,
  });
  return rows.map(onRecord);
}

/**
 * Refunds that we count as given by the provider, made from one instant until before another and unchanged since that, of which the
 * run has seen nothing at the provider; those after an id, in its order.
 */
export async function listUnseenRefunds(
  db: PaymentDatabase,
  query: {
    readonly runId: string;
    readonly from: Date;
    readonly until: Date;
    readonly after: string;
    readonly limit: number;
  },
): Promise<RefundOnRecord[]> {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM refunds
    WHERE created_at >= ${query.from} AND created_at < ${query.until} AND updated_at < ${query.until}
      AND state IN ('PENDING', 'SUCCEEDED') AND failure_code IS DISTINCT FROM 'SUBSTITUTED' AND id > ${query.after}
      AND NOT EXISTS (SELECT FROM reconciliation_seen
        WHERE run_id = ${query.runId} AND object_id IN (refunds.id, refunds.provider_refund_id))
    ORDER BY id LIMIT ${query.limit}`;
  const rows = await db.refund.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    include,
    orderBy: { id: 'asc' },
  });
  return rows.map(onRecord);
}

/** A promise to give money back, as the booking is told of it. Amounts are minor units. */
export interface RequestOnRecord {
  readonly refundId: string;
  readonly bookingId: string;
  readonly state: string;
  readonly amountMinor: number;
  readonly updatedAt: Date;
}

/** What was promised back for these bookings. */
export async function readRequestsOnRecord(
  db: PaymentDatabase,
  bookingIds: readonly string[],
): Promise<RequestOnRecord[]> {
  const rows = await db.refundRequest.findMany({ where: { bookingId: { in: [...bookingIds] } } });
  return rows.map(({ id, bookingId, state, amountMinor, updatedAt }) => ({
    refundId: id,
    bookingId,
    state,
    amountMinor: fromMoneyColumn(amountMinor),
    updatedAt,
  }));
}

/** Bookings whose money moved after they were paid, by a further charge or a refund, in a period; in their order. */
export async function listMoved(
  db: PaymentDatabase,
  query: { readonly from: Date; readonly until: Date; readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ booking_id: string }[]>`
    SELECT booking_id FROM (
      SELECT booking_id FROM payments
      WHERE created_at >= ${query.from} AND created_at < ${query.until} AND sequence > 1
      UNION SELECT request.booking_id FROM refunds AS refund JOIN refund_requests AS request ON request.id = refund.request_id
      WHERE refund.created_at >= ${query.from} AND refund.created_at < ${query.until}
      UNION SELECT booking_id FROM refund_requests
      WHERE state IN ('AWAITING_APPROVAL', 'APPROVED', 'PENDING', 'FAILED')
        AND created_at >= ${query.from} AND created_at < ${query.until}
    ) AS moved
    WHERE booking_id > ${query.after} ORDER BY booking_id LIMIT ${query.limit}`;
  return rows.map(({ booking_id }) => booking_id);
}

type Row = Prisma.RefundGetPayload<{ include: typeof include }>;

function onRecord({ payment, request, ...refund }: Row): RefundOnRecord {
  return {
    id: refund.id,
    providerRefundId: refund.providerRefundId,
    requestId: refund.requestId,
    bookingId: request?.bookingId ?? payment.bookingId,
    sequence: payment.sequence,
    amountMinor: fromMoneyColumn(refund.amountMinor),
    currency: payment.currency,
    state: refund.state,
    updatedAt: refund.updatedAt,
  };
}
