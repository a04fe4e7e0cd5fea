import { approvalThreshold } from '@holdfast/domain/refund-approval';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { readAskedAlone, readOpenPromises } from '@holdfast/prisma-payment/list-refund-requests';
import { refundThresholds } from '@holdfast/prisma-payment/refund-approval-settings';
import type { Platform } from '../platform.ts';

/** How much of a booking may be given back now, and how much of it by one person alone. */
export async function readRefundLimits(
  { payments, refunds }: Platform,
  row: BookingRow,
  { accountId: requestedBy }: { readonly accountId: string },
) {
  const { id: bookingId, currency, disputed } = row;
  const [askedAloneMinor, promisedMinor, thresholds] = await Promise.all([
    readAskedAlone(payments, { bookingId, requestedBy }),
    readOpenPromises(payments, bookingId),
    refundThresholds(payments, refunds.approvalThresholds),
  ]);
  const money = (amountMinor: number) => ({ amountMinor: Math.max(0, amountMinor), currency });
  const thresholdMinor = approvalThreshold(currency, thresholds);
  const capturedMinor = fromMoneyColumn(row.capturedAmountMinor);
  const refundedMinor = fromMoneyColumn(row.refundedAmountMinor);
  const leftMinor = disputed ? 0 : capturedMinor - refundedMinor - promisedMinor;
  return {
    ...{ bookingId, disputed },
    captured: money(capturedMinor),
    refunded: money(refundedMinor),
    promised: money(promisedMinor),
    left: money(leftMinor),
    alone: money(Math.min(leftMinor, thresholdMinor - askedAloneMinor)),
    approvalAbove: money(thresholdMinor),
  };
}
