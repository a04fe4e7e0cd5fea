import type { CallLimits, Guard } from '@holdfast/providers/guarded-call';
import { Context } from '@temporalio/activity';
import { fault } from '../refuse.ts';

// What an activity needs after the provider's last answer, to write it down and report.
const marginMillis = 250;

/**
 * Until when the running activity may wait for the provider, and the signal that ends its HTTP call when the
 * activity is cancelled (decision D11).
 */
export function callLimits(): Required<CallLimits> {
  const { info, cancellationSignal } = Context.current();
  const budgetMillis = info.startToCloseTimeoutMs || info.scheduleToCloseTimeoutMs;
  return {
    deadline: budgetMillis > 0 ? Date.now() + budgetMillis - marginMillis : undefined,
    signal: cancellationSignal,
  };
}

/**
 * Ends a local attempt at once where the provider is ill or slow, so that it does not hold the workflow task; the
 * ordinary activity that follows waits in its own queue (decision D16).
 */
export function refuseHasteWhenSlow(guard: Guard): void {
  if (Context.current().info.isLocal && !guard.isQuick()) throw fault('PROVIDER_NOT_SENT');
}
