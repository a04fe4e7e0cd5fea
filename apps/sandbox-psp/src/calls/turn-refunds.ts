import { findCharge, findDueRefunds, findRefund } from '@holdfast/prisma-sandbox/find-object';
import { turnRefund } from '../operations/turn-refund.ts';
import { newId } from '../wire/new-id.ts';
import { missing } from '../wire/stripe-error.ts';
import type { Charge, Refund } from '../wire/stripe-objects.ts';
import type { Provider } from './provider.ts';
import { type Answer, runCall } from './run-call.ts';

/** Ends one refund later than it was made, as the bank does. */
export async function endRefund(
  provider: Provider,
  id: string,
  to: 'succeeded' | 'failed',
  requestId: string,
): Promise<Answer> {
  const chargeId = (await findRefund<Refund>(provider.db, id))?.charge;
  return runCall(provider, {
    operation: 'end_refund',
    requestId,
    chargeId,
    async work(state, around) {
      const refund = await findRefund<Refund>(provider.db, id);
      const charge = refund && (await findCharge<Charge>(provider.db, refund.charge));
      if (state === null || refund === null || charge === null) throw missing('refund', id, 'id');
      return turnRefund({ intent: state.intent, charge, refund }, to, around);
    },
    present: (effect) => effect.body,
  });
}

/** Ends the refunds whose time has come. */
export async function turnRefunds(provider: Provider): Promise<void> {
  for (const { id, becomes } of await findDueRefunds(provider.db, 50)) {
    await endRefund(provider, id, becomes === 'failed' ? 'failed' : 'succeeded', newId('req', 14));
  }
}
