import { RefundApprovalSchema, SetRefundApprovalSchema } from '@holdfast/contracts/http/admin/settings';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields } from '@holdfast/edge/problem-error';
import {
  type RefundThresholds,
  readRefundApprovalSetting,
  refundThresholds,
  setRefundApproval,
} from '@holdfast/prisma-payment/refund-approval-settings';
import type { Platform } from '../../platform.ts';
import { refuseConflicts } from '../../refuse-conflicts.ts';
import { administrators } from '../../staff/staff-roles.ts';

const known = new Set(Intl.supportedValuesOf('currency'));

async function show({ payments, refunds }: Platform) {
  const [setting, thresholds] = await Promise.all([
    readRefundApprovalSetting(payments),
    refundThresholds(payments, refunds.approvalThresholds),
  ]);
  return {
    version: setting?.version ?? null,
    thresholds: Object.fromEntries(thresholds),
    ...(setting === null ? {} : { setBy: setting.setBy, setAt: setting.setAt.toISOString() }),
  };
}

/** What one person may give back. */
export function getRefundApprovalRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/settings/refund-approval',
    {
      config: { access: administrators },
      schema: {
        tags: ['settings'],
        operationId: 'getRefundApproval',
        summary: 'Read above which amounts a refund needs a second person',
        description: 'For a currency that is not named it is 500.00.',
        response: { 200: RefundApprovalSchema },
      },
    },
    async () => show(platform),
  );
}

/** Changes what one person may give back. */
export function setRefundApprovalRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/settings/refund-approval',
    {
      config: { access: administrators, audit: 'settings.refund-approval', problems: ['VERSION_CONFLICT'] },
      schema: {
        tags: ['settings'],
        operationId: 'setRefundApproval',
        summary: 'Set above which amounts a refund needs a second person',
        description:
          'For refunds that are asked for from now on. A currency that is left out is as configured.',
        body: SetRefundApprovalSchema,
        response: { 200: RefundApprovalSchema },
      },
    },
    async (request) => {
      const { version } = request.body;
      const thresholds = request.body.thresholds as RefundThresholds;
      const faults = Object.keys(thresholds).filter((currency) => !known.has(currency));
      if (faults.length > 0) {
        throw invalidFields(
          ...faults.map((currency) => ({ field: `thresholds.${currency}`, message: 'is no currency' })),
        );
      }
      request.audit({ before: await show(platform), after: { thresholds } });
      const { accountId: setBy } = callerOf(request);
      const set = () => setRefundApproval(platform.payments, { version, thresholds, setBy });
      await refuseConflicts(set, () => show(platform));
      return show(platform);
    },
  );
}
