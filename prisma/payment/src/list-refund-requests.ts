import type { RefundState } from '@holdfast/domain/refunds';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { RefundRequest } from '../generated/client.ts';
import type { PaymentDatabase } from './database.ts';

export type RefundRequestRow = RefundRequest;

/** A page of refunds, the oldest first. `page` counts from 1. */
export async function listRefundRequests(
  db: PaymentDatabase,
  query: { livemode: boolean; state?: RefundState | undefined; page: number; pageSize: number },
): Promise<{ items: RefundRequestRow[]; total: number }> {
  const { livemode, state, page, pageSize } = query;
  const where = { livemode, ...(state === undefined ? {} : { state }) };
  const [items, total] = await Promise.all([
    db.refundRequest.findMany({
      where,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.refundRequest.count({ where }),
  ]);
  return { items, total };
}

/** A refund of the caller's mode, or null. */
export function findRefundRequest(
  db: PaymentDatabase,
  { refundId: id, livemode }: { refundId: string; livemode: boolean },
): Promise<RefundRequestRow | null> {
  return db.refundRequest.findFirst({ where: { id, livemode } });
}

/** What a person asked back on a booking without anybody's consent, in minor units. */
export async function readAskedAlone(
  db: PaymentDatabase,
  { bookingId, requestedBy }: { bookingId: string; requestedBy: string },
): Promise<number> {
  const { _sum } = await db.refundRequest.aggregate({
    where: { bookingId, requestedBy, decidedBy: null, state: { in: ['APPROVED', 'PENDING', 'SUCCEEDED'] } },
    _sum: { amountMinor: true },
  });
  return fromMoneyColumn(_sum.amountMinor ?? 0n);
}

/** What was asked back on a booking and is neither refused nor with the provider yet, in minor units. */
export async function readOpenPromises(db: PaymentDatabase, bookingId: string): Promise<number> {
  const { _sum } = await db.refundRequest.aggregate({
    where: { bookingId, state: { in: ['AWAITING_APPROVAL', 'APPROVED'] } },
    _sum: { amountMinor: true },
  });
  return fromMoneyColumn(_sum.amountMinor ?? 0n);
}
