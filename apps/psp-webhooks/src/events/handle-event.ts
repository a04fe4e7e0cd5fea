import { failureOf } from '@holdfast/providers/provider-error';
import type { HandleEvent } from './event-outcome.ts';
import { handleDispute } from './handle-dispute.ts';
import { handleIntent } from './handle-intent.ts';
import { handleRefund } from './handle-refund.ts';

// charge.* tells of nothing that payment_intent.* and refund.* do not tell too.
const handlers: readonly (readonly [RegExp, HandleEvent])[] = [
  [/^payment_intent\.(?!created$)/, handleIntent],
  [/^refund\./, handleRefund],
  [/^charge\.dispute\./, handleDispute],
];

/** Handles a message by its kind (docs/adr/0020-provider-webhooks.md). */
export const handleEvent: HandleEvent = async (event, platform) => {
  const handle = handlers.find(([types]) => types.test(event.type))?.[1];
  if (handle === undefined) return 'ignored';
  try {
    return await handle(event, platform);
  } catch (error) {
    const failure = failureOf(error);
    // The provider does not know its own object: it is another account's.
    if (failure?.kind === 'invalid_request' && failure.code === 'resource_missing') return 'foreign';
    throw error;
  }
};
