import { findDispute } from '@holdfast/prisma-sandbox/find-object';
import type { DisputeState } from '../operations/answer-dispute.ts';
import type { Circumstances, Effect } from '../operations/effect.ts';
import { missing } from '../wire/stripe-error.ts';
import type { Dispute } from '../wire/stripe-objects.ts';
import type { Provider } from './provider.ts';
import { type Answer, runCall } from './run-call.ts';

/** Runs a call on a dispute, which is read again whenever another call changed its intent. */
export async function workOnDispute(
  provider: Provider,
  id: string,
  call: { requestId: string; key?: string | undefined; fingerprint?: string | undefined },
  act: (state: DisputeState, around: Circumstances) => Effect,
): Promise<Answer> {
  const chargeId = (await findDispute<Dispute>(provider.db, id))?.charge;
  return runCall(provider, {
    operation: 'dispute',
    ...call,
    chargeId,
    async work(state, around) {
      const dispute = await findDispute<Dispute>(provider.db, id);
      if (state === null || dispute === null) throw missing('dispute', id, 'dispute');
      return act({ intent: state.intent, dispute }, around);
    },
    present: (effect) => effect.body,
  });
}
