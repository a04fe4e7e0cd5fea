import type { FindingKind } from '@holdfast/domain/reconciliation';
import { type NewFinding, writeFindings } from '@holdfast/prisma-payment/reconciliation/findings';
import type { RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
import type { Disagreement } from './disagreement.ts';
import type { Reconciling, Run } from './run.ts';

/** What was looked at, for which kinds of disagreement, and what was found. */
interface Look {
  readonly examined: readonly string[];
  readonly kinds: readonly FindingKind[];
  readonly disagreements: readonly Disagreement[];
}

// A refund that is looked at may take some seconds.
const atOnce = 10;

/** Heals what can be healed and files everything that was found, closing what was open and is right now. */
export async function fileDisagreements(
  { payments, heal }: Reconciling,
  run: Run,
  { examined, kinds, disagreements }: Look,
): Promise<RunCounts> {
  const findings: NewFinding[] = [];
  for (let begin = 0; begin < disagreements.length; begin += atOnce) {
    const healed = disagreements.slice(begin, begin + atOnce).map(async ({ healing, ...disagreement }) => ({
      ...disagreement,
      // Nobody there to heal it, or no way to tell: then it stays open, and the next run tries again.
      healed: healing !== undefined && (await heal(healing).catch(() => false)),
    }));
    findings.push(...(await Promise.all(healed)));
  }
  await writeFindings(payments, { runId: run.id, examined, kinds, findings });
  const healed = findings.filter((finding) => finding.healed).length;
  return { found: findings.length, healed };
}
