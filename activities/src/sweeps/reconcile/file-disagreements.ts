import type { FindingKind } from '@holdfast/domain/reconciliation';
import { writeFindings } from '@holdfast/prisma-payment/reconciliation/findings';
import type { RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
import type { Disagreement } from './disagreement.ts';
import type { Reconciling, Run } from './run.ts';

/** What was looked at, for which kinds of disagreement, and what was found. */
interface Look {
  readonly examined: readonly string[];
  readonly kinds: readonly FindingKind[];
  readonly disagreements: readonly Disagreement[];
}

/** Heals what can be healed and files everything that was found, closing what was open and is right now. */
export async function fileDisagreements(
  { payments, heal }: Reconciling,
  run: Run,
  { examined, kinds, disagreements }: Look,
): Promise<RunCounts> {
  const findings = [];
  for (const { healing, ...disagreement } of disagreements) {
    // Nobody there to heal it, or no way to tell: then it stays open, and the next run tries again.
    const healed = healing !== undefined && (await heal(healing).catch(() => false));
    findings.push({ ...disagreement, healed });
  }
  await writeFindings(payments, { runId: run.id, examined, kinds, findings });
  const healed = findings.filter((finding) => finding.healed).length;
  return { found: findings.length, healed };
}
