import { findLapsedIntents } from '@holdfast/prisma-sandbox/read-intent';
import { newId } from '../wire/new-id.ts';
import type { Provider } from './provider.ts';
import { runCall } from './run-call.ts';

/** Closes authorizations that were not captured in time, so that their events go out though nobody looks. */
export async function lapseAuthorizations(provider: Provider): Promise<void> {
  for (const id of await findLapsedIntents(provider.db, 50)) {
    // Any look at the intent closes it first.
    await runCall(provider, {
      operation: 'lapse',
      requestId: newId('req', 14),
      paymentIntentId: id,
      work: (state) => ({ status: 200, body: state?.intent ?? {}, events: [] }),
      present: (effect) => effect.body,
    });
  }
}
