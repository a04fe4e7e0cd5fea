import type { ReconciliationStart } from '@holdfast/domain/reconciliation';
import { beginRun, finishRun, type RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
import { Context, heartbeat } from '@temporalio/activity';
import { lookAgain } from './reconcile/look-again.ts';
import { lookThroughMoved, lookThroughSettled } from './reconcile/look-at-bookings.ts';
import { lookForMissingCharges, lookThroughCharges } from './reconcile/look-at-charges.ts';
import { lookThroughDisputes } from './reconcile/look-at-disputes.ts';
import { lookAfterHolds } from './reconcile/look-at-holds.ts';
import { lookAtBalances, postWhatIsMissing } from './reconcile/look-at-ledger.ts';
import { lookForMissingRefunds, lookThroughRefunds } from './reconcile/look-at-refunds.ts';
import { addCounts, type Pass, type Progress, type Reconciling } from './reconcile/run.ts';

export interface ReconcilePaymentsActivities {
  /**
   * Compares the provider's charges, refunds and disputes of a period with payments, ledger and bookings; heals what
   * a message would have healed and files the rest for support. Begun again under its id it goes on where it was;
   * runs that meet do no harm (docs/adr/0021-reconciliation.md). How much it looked at and found, by name.
   */
  reconcilePayments(start: ReconciliationStart): Promise<RunCounts>;
}

// Postings first, because everything else is compared with the ledger; what was open before, last.
const passes = {
  postings: postWhatIsMissing,
  charges: lookThroughCharges,
  refunds: lookThroughRefunds,
  disputes: lookThroughDisputes,
  missingCharges: lookForMissingCharges,
  missingRefunds: lookForMissingRefunds,
  settled: lookThroughSettled,
  moved: lookThroughMoved,
  holds: lookAfterHolds,
  balances: lookAtBalances,
  again: lookAgain,
} as const satisfies Record<string, Pass>;
type PassName = keyof typeof passes;

/** What the activity's heartbeat says: how far it has come. */
type Position = Progress & { readonly pass: PassName };

export function reconcilePaymentsActivities(around: Reconciling): ReconcilePaymentsActivities {
  return {
    async reconcilePayments({ runId, trigger, ...period }) {
      const [from, until] = [new Date(period.from), new Date(period.until)];
      const { startedAt } = await beginRun(around.payments, { id: runId, trigger, from, until });
      const run = { id: runId, from, until, startedAt };
      const known = Context.current().info.heartbeatDetails as Position | undefined;
      const names = Object.keys(passes) as PassName[];
      let counts: RunCounts = known?.counts ?? {};
      for (const pass of names.slice(known === undefined ? 0 : names.indexOf(known.pass))) {
        const cursor = known?.pass === pass ? known.cursor : null;
        for await (const progress of passes[pass](around, run, cursor)) {
          counts = addCounts(counts, progress.counts);
          heartbeat({ pass, cursor: progress.cursor, counts } satisfies Position);
        }
      }
      await finishRun(around.payments, { id: runId, counts });
      return counts;
    },
  };
}
