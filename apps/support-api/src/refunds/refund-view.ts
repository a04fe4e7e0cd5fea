import type { RefundReason, RefundState } from '@holdfast/domain/refunds';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { RefundRequestRow } from '@holdfast/prisma-payment/list-refund-requests';

/** A refund as support sees it. */
export function refundView(row: RefundRequestRow) {
  return {
    id: row.id,
    bookingId: row.bookingId,
    amount: { amountMinor: fromMoneyColumn(row.amountMinor), currency: row.currency },
    reason: row.reason as RefundReason,
    status: row.state as RefundState,
    requestedBy: row.requestedBy,
    ...(row.decidedBy === null ? {} : { decidedBy: row.decidedBy }),
    ...(row.failureCode === null ? {} : { failureCode: row.failureCode }),
    ...(row.partOf === null ? {} : { partOf: row.partOf }),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
