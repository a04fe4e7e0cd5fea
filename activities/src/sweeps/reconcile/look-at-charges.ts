import { isTerminal } from '@holdfast/domain/booking-status';
import type { FindingKind } from '@holdfast/domain/reconciliation';
import { type BookingStanding, readStandings } from '@holdfast/prisma-booking/read-standings';
import { readPaymentsOnRecord } from '@holdfast/prisma-payment/reconciliation/read-payments';
import { listUnseenPayments, markSeen, type RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
import type { ProviderCharge } from '@holdfast/providers/charge';
import type { Intent } from '@holdfast/providers/intent';
import { failureOf } from '@holdfast/providers/provider-error';
import { compareCharge, type Home } from './compare-charge.ts';
import type { Disagreement } from './disagreement.ts';
import { fileDisagreements } from './file-disagreements.ts';
import { beginningOf, inBatches, type Pass, type Reconciling, type Run } from './run.ts';

/** What can be wrong with a charge of the provider. */
export const chargeKinds = [
  'UNKNOWN_CHARGE',
  'CAPTURE_UNRECORDED',
  'CAPTURED_AMOUNT_DIFFERS',
  'AUTHORIZATION_LEFT_OPEN',
  'MONEY_AFTER_UNDO',
  'LEDGER_DIFFERS',
] as const satisfies readonly FindingKind[];

/** Looks through the provider's charges, newest first. */
export const lookThroughCharges: Pass = async function* (around, run, cursor) {
  const until = beginningOf(run, cursor);
  const charges = around.provider.reading.listCharges({ from: run.from, until });
  for await (const batch of inBatches(charges)) {
    const counts = await lookAtCharges(around, run, batch);
    yield { cursor: (batch.at(-1)?.createdAt ?? until).toISOString(), counts };
  }
};

/** Compares charges with the payments they belong to. */
export async function lookAtCharges(
  around: Reconciling,
  run: Run,
  charges: readonly ProviderCharge[],
): Promise<RunCounts> {
  const known = await readPaymentsOnRecord(around.payments, {
    intentIds: charges.flatMap(({ intentId }) => intentId ?? []),
    paymentIds: charges.flatMap(({ paymentId }) => paymentId ?? []),
  });
  const byIntent = new Map(known.flatMap((payment) => payment.intentIds.map((id) => [id, payment])));
  const byId = new Map(known.map((payment) => [payment.id, payment]));
  const standings = await readStandings(around.bookings, [
    ...new Set(known.map(({ bookingId }) => bookingId)),
  ]);
  const examined: string[] = [];
  const seen = new Set<string>();
  const disagreements: Disagreement[] = [];
  for (const charge of charges) {
    const payment = byIntent.get(charge.intentId ?? '') ?? byId.get(charge.paymentId ?? '');
    if (payment !== undefined && charge.captured) seen.add(payment.id);
    if (payment !== undefined && payment.updatedAt >= run.until) continue;
    examined.push(charge.id);
    const home = payment && homeOf(standings.get(payment.bookingId), payment.sequence);
    disagreements.push(...compareCharge(charge, payment && { ...payment, home: home ?? 'none' }));
  }
  await markSeen(around.payments, { runId: run.id, objectIds: [...seen] });
  const filed = await fileDisagreements(around, run, { examined, kinds: chargeKinds, disagreements });
  return { charges: charges.length, ...filed };
}

/** Whether money of a payment belongs anywhere; further charges only while what they are for is being done. */
export function homeOf(standing: BookingStanding | undefined, sequence: number): Home {
  if (standing === undefined) return 'none';
  if (!standing.settled || (sequence > 1 && standing.operating)) return 'coming';
  if (sequence > 1) return 'none';
  return isTerminal(standing.status) && standing.status !== 'COMPLETED' ? 'none' : 'kept';
}

/** Payments that we count as captured and of which the provider's list had nothing. */
export const lookForMissingCharges: Pass = async function* (around, run, cursor) {
  for (let after = cursor ?? ''; ; ) {
    const query = { runId: run.id, from: run.from, until: run.until, after, limit: 100 };
    const paymentIds = await listUnseenPayments(around.payments, query);
    const last = paymentIds.at(-1);
    if (last === undefined) return;
    after = last;
    yield { cursor: after, counts: await lookForCharges(around, run, paymentIds) };
  }
};

/** Asks the provider for the intents of payments that are captured by our word. */
export async function lookForCharges(
  around: Reconciling,
  run: Run,
  paymentIds: readonly string[],
): Promise<RunCounts> {
  const disagreements: Disagreement[] = [];
  for (const payment of await readPaymentsOnRecord(around.payments, { intentIds: [], paymentIds })) {
    const { id, bookingId, status, capturedMinor, currency, intentIds } = payment;
    const intents = await Promise.all(intentIds.map((intentId) => findIntent(around, intentId)));
    if (capturedMinor === 0 || intents.some((intent) => (intent?.receivedMinor ?? 0) > 0)) continue;
    disagreements.push({
      kind: 'CAPTURE_MISSING',
      objectId: id,
      bookingId,
      providerSide: {
        intents: intents.map((intent, index) => ({
          intentId: intentIds[index],
          status: intent?.status ?? null,
        })),
      },
      ourSide: { paymentId: id, status, capturedMinor, currency },
    });
  }
  const look = { examined: paymentIds, kinds: ['CAPTURE_MISSING'] as const, disagreements };
  return fileDisagreements(around, run, look);
}

async function findIntent({ provider }: Reconciling, intentId: string): Promise<Intent | undefined> {
  try {
    return await provider.settling.retrieveIntent({ intentId });
  } catch (error) {
    if (failureOf(error)?.kind === 'invalid_request') return undefined;
    throw error;
  }
}
