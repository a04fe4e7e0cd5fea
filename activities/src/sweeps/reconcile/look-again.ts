import type { FindingKind } from '@holdfast/domain/reconciliation';
import {
  type FindingRow,
  listStaleFindings,
  writeFindings,
} from '@holdfast/prisma-payment/reconciliation/findings';
import { readRefundsOnRecord } from '@holdfast/prisma-payment/reconciliation/read-refunds';
import type { Period } from '@holdfast/providers/ledger-calls';
import { lookAtBookings } from './look-at-bookings.ts';
import { lookAtCharges, lookForCharges } from './look-at-charges.ts';
import { lookAtDisputes } from './look-at-disputes.ts';
import { lookAtRefunds, lookForRefunds } from './look-at-refunds.ts';
import type { Pass, Reconciling, Run } from './run.ts';

type Again = (around: Reconciling, run: Run, finding: FindingRow) => Promise<unknown>;

const atCharge: Again = (around, run, finding) =>
  atObject(finding, around.provider.reading.listCharges, (found) => lookAtCharges(around, run, found));
const atRefund: Again = (around, run, finding) =>
  atObject(finding, around.provider.reading.listRefunds, (found) => lookAtRefunds(around, run, found));
const atDispute: Again = (around, run, finding) =>
  atObject(finding, around.provider.reading.listDisputes, (found) => lookAtDisputes(around, run, found));
const atBooking: Again = (around, run, { bookingId }) =>
  lookAtBookings(around, run, bookingId === null ? [] : [bookingId]);
/** What such a finding is about is looked at in whole by every run: not found any more, it is right. */
const byItself: Again = ({ payments }, run, { kind, objectId }) =>
  writeFindings(payments, {
    runId: run.id,
    examined: [objectId],
    kinds: [kind as FindingKind],
    findings: [],
  });

const ways: Record<FindingKind, Again> = {
  UNKNOWN_CHARGE: atCharge,
  CAPTURE_UNRECORDED: atCharge,
  CAPTURED_AMOUNT_DIFFERS: atCharge,
  AUTHORIZATION_LEFT_OPEN: atCharge,
  MONEY_AFTER_UNDO: atCharge,
  LEDGER_DIFFERS: atCharge,
  CAPTURE_MISSING: (around, run, { objectId }) => lookForCharges(around, run, [objectId]),
  UNKNOWN_REFUND: atRefund,
  REFUND_AMOUNT_DIFFERS: atRefund,
  REFUND_STATE_DIFFERS: atRefund,
  REFUND_MISSING: async (around, run, { objectId }) => {
    const ours = { providerRefundIds: [], refundIds: [objectId] };
    return lookForRefunds(around, run, await readRefundsOnRecord(around.payments, ours));
  },
  UNKNOWN_DISPUTE: atDispute,
  DISPUTE_UNRECORDED: atDispute,
  BOOKING_UNPAID: atBooking,
  BOOKING_MONEY_DIFFERS: atBooking,
  ENDED_WITH_MONEY: atBooking,
  BOOKING_REFUND_DIFFERS: atBooking,
  AUTHORIZATION_LAPSING: byItself,
  POSTING_MISSING: byItself,
  LEDGER_UNBALANCED: byItself,
};

/**
 * Looks again at what was open before and lies outside the run's time, so that it closes when it is right. What nobody
 * can look for, as its finding does not say where or is of a kind of another release, waits for a person as it is.
 */
export const lookAgain: Pass = async function* (around, run, cursor) {
  for (let after = cursor ?? ''; ; ) {
    const stale = await listStaleFindings(around.payments, { before: run.startedAt, after, limit: 50 });
    const last = stale.at(-1);
    if (last === undefined) return;
    after = last.id;
    for (const finding of stale) {
      const way: Again | undefined = ways[finding.kind as FindingKind];
      await way?.(around, run, finding);
    }
    yield { cursor: after, counts: { again: stale.length } };
  }
};

/** The provider lists by time only, so an object is found among those of its second. */
async function atObject<Item extends { readonly id: string }>(
  { objectId, providerSide }: FindingRow,
  list: (period: Period) => AsyncIterable<Item>,
  look: (found: Item[]) => Promise<unknown>,
): Promise<void> {
  const { createdAt } = (providerSide ?? {}) as { readonly createdAt?: string };
  const at = new Date(createdAt ?? Number.NaN);
  // The provider refuses a list without a time, and would at each try of the run.
  if (Number.isNaN(at.getTime())) return;
  const second = { from: at, until: at };
  for await (const item of list(second)) if (item.id === objectId) await look([item]);
}
