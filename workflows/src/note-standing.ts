import type { RefundStanding } from '@holdfast/activities/payment/request-refund';
import { ownForever } from './step-budgets.ts';

/** Mirrors on the booking how a refund and the parts of it that failed stand; what was noted is not noted again. */
export function noteStanding(): (standing: RefundStanding) => Promise<void> {
  const noted = new Map<string, string>();

  return async ({ bookingId, reason, ...request }) => {
    const whole = { ...request, amountMinor: request.amount.amountMinor };
    for (const { refundId, amountMinor, state } of [whole, ...request.failedParts]) {
      const now = `${state} ${amountMinor}`;
      if (noted.get(refundId) === now) continue;
      await ownForever.noteRefund({ bookingId, refundId, amountMinor, reason, state });
      noted.set(refundId, now);
    }
  };
}
