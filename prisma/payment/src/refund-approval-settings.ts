import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import type { RefundApprovalSetting } from '../generated/client.ts';
import type { PaymentDatabase } from './database.ts';

/** Minor units by currency: what one person may give back. */
export type RefundThresholds = Readonly<Record<string, number>>;

/** What holds, and who decided so; null while nobody did. */
export function readRefundApprovalSetting(db: PaymentDatabase): Promise<RefundApprovalSetting | null> {
  return db.refundApprovalSetting.findFirst({ orderBy: { version: 'desc' } });
}

/**
 * Sets what one person may give back from now on; what held before stays as a row.
 *
 * @throws VersionConflict when it is not `version` any more that holds; null stands for none.
 */
export async function setRefundApproval(
  db: PaymentDatabase,
  { version, thresholds, setBy }: { version: number | null; thresholds: RefundThresholds; setBy: string },
): Promise<RefundApprovalSetting> {
  const [set] = await db.$queryRaw<RefundApprovalSetting[]>`
    INSERT INTO refund_approval_settings (version, thresholds, set_by)
    SELECT held.version + 1, ${JSON.stringify(thresholds)}::jsonb, ${setBy}
      FROM (SELECT coalesce(max(version), 0) AS version FROM refund_approval_settings) held
     WHERE held.version = ${version ?? 0}::bigint
    ON CONFLICT DO NOTHING
    RETURNING version, thresholds, set_by AS "setBy", set_at AS "setAt"`;
  if (set === undefined) throw new VersionConflict(await readRefundApprovalSetting(db));
  return set;
}

/** What one person may give back: as it was set last, and where nothing was set for a currency as configured. */
export async function refundThresholds(
  db: PaymentDatabase,
  configured: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const setting = await readRefundApprovalSetting(db);
  return new Map([...configured, ...Object.entries((setting?.thresholds ?? {}) as RefundThresholds)]);
}
