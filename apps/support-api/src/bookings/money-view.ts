import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { MoneyOfBooking } from '@holdfast/prisma-payment/read-money-of-booking';
import { disputeView } from '../disputes/dispute-view.ts';
import { refundView } from '../refunds/refund-view.ts';

/** Where the money of a booking is. */
export function moneyView({ payments, requests, disputes, ledger }: MoneyOfBooking) {
  return {
    payments: payments.map(paymentView),
    refunds: requests.map(refundView),
    disputes: disputes.map(disputeView),
    ledger: ledger.map(({ eventKey, kind, at, entries }) => ({
      eventKey,
      kind,
      at: at.toISOString(),
      entries: entries.map(({ account, currency, amountMinor }) => ({
        account,
        currency,
        amountMinor: fromMoneyColumn(amountMinor),
      })),
    })),
  };
}

function paymentView(row: MoneyOfBooking['payments'][number]) {
  const { currency } = row;
  const money = (column: bigint) =>
    currency === null ? undefined : { amountMinor: fromMoneyColumn(column), currency };
  return known({
    id: row.id,
    bookingId: row.bookingId,
    sequence: row.sequence,
    status: row.status,
    amount: row.amountMinor === null ? undefined : money(row.amountMinor),
    captured: money(row.capturedMinor),
    refunded: money(row.refundedMinor),
    undoneAt: row.undoneAt?.toISOString(),
    attempts: row.attempts.map(({ n, state, providerIntentId, declineCode, captureBefore, createdAt }) =>
      known({
        ...{ n, state, providerIntentId, declineCode },
        captureBefore: captureBefore?.toISOString(),
        createdAt: createdAt.toISOString(),
      }),
    ),
    refunds: row.refunds.map((refund) =>
      known({
        id: refund.id,
        requestId: refund.requestId,
        amountMinor: fromMoneyColumn(refund.amountMinor),
        state: refund.state,
        providerRefundId: refund.providerRefundId,
        failureCode: refund.failureCode,
        createdAt: refund.createdAt.toISOString(),
      }),
    ),
    createdAt: row.createdAt.toISOString(),
  });
}

type Known<Members> = { [Name in keyof Members]: Exclude<Members[Name], null | undefined> };

// What is not known is left out of an answer.
function known<Members extends object>(members: Members): Known<Members> {
  const entries = Object.entries(members).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Known<Members>;
}
