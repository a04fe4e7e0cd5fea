import { type FindingKind, findingKinds } from '@holdfast/domain/reconciliation';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { readReconciliationState } from '@holdfast/prisma-payment/reconciliation/runs';
import { Gauge, type Registry } from '@holdfast/telemetry/metrics';

/**
 * Shows what reconciliation has left to people, by kind, and since when it has not run, each time the metrics are
 * asked for. With the database away the figures are those of the last time.
 */
export function watchReconciliation(payments: PaymentDatabase, metrics: Registry): void {
  const open = new Gauge({
    name: 'reconciliation_findings_open',
    help: 'Findings that wait for support, by kind.',
    labelNames: ['kind'],
    registers: [metrics],
  });
  const age = new Gauge({
    name: 'reconciliation_age_seconds',
    help: 'Time since the last reconciliation ended; absent before the first.',
    registers: [metrics],
    async collect() {
      const state = await readReconciliationState(payments).catch(() => undefined);
      if (state === undefined) return;
      for (const kind of Object.keys(findingKinds) as FindingKind[]) {
        open.set({ kind }, state.open.find((known) => known.kind === kind)?.count ?? 0);
      }
      if (state.lastFinishedAt !== null) age.set((Date.now() - state.lastFinishedAt.getTime()) / 1_000);
    },
  });
  age.remove();
}
