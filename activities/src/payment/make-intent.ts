import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import type { StoredAttempt } from '@holdfast/prisma-payment/read-payment';
import { nextGeneration, storeIntent } from '@holdfast/prisma-payment/store-intent';
import type { Intent } from '@holdfast/providers/intent';
import { failureOf } from '@holdfast/providers/provider-error';
import type { AttemptSurroundings } from './authorize-attempt.ts';
import type { AuthorizePaymentInput } from './authorize-payment.ts';
import { keysAreOld, providerKey } from './provider-keys.ts';

/**
 * The attempt's intent, made now or found again, with its id stored before anything is confirmed (decision D14).
 * Undefined when the row has moved on meanwhile, or its keys had to be given up: the caller reads again.
 */
export async function makeIntent(
  input: AuthorizePaymentInput,
  attempt: StoredAttempt,
  fresh: boolean,
  around: AttemptSurroundings,
): Promise<Intent | undefined> {
  const { db, lane, limits } = around;
  const paymentId = paymentIdOf(input);
  const intent = await createOrFind(input, attempt, fresh, around);
  if (intent === undefined) {
    await nextGeneration(db, { paymentId, attempt: attempt.n, generation: attempt.generation });
    return undefined;
  }
  if (!(await storeIntent(db, { paymentId, attempt: attempt.n, intentId: intent.id }))) return undefined;
  // Without having been made just now its answer may be an old one, kept under the key.
  return fresh ? intent : lane.retrieveIntent({ intentId: intent.id }, limits);
}

/** Undefined when nothing was made and nothing can be under these keys any more. */
async function createOrFind(
  input: AuthorizePaymentInput,
  attempt: StoredAttempt,
  fresh: boolean,
  { lane, limits }: AttemptSurroundings,
): Promise<Intent | undefined> {
  const { bookingId, amount } = input;
  const paymentId = paymentIdOf(input);
  const { n, paymentMethodId } = attempt;
  const find = async () =>
    (await lane.findIntents({ bookingId, paymentId }, limits)).find((intent) => intent.attempt === n);
  if (!fresh && keysAreOld(attempt)) return find();
  try {
    const key = providerKey('create', input, attempt);
    return await lane.createIntent(
      {
        ...{ bookingId, paymentId, attempt: n, amount, paymentMethodId, key },
        customerId: attempt.customerId ?? undefined,
        scriptedFault: attempt.scriptedFault ?? undefined,
      },
      limits,
    );
  } catch (error) {
    if (failureOf(error)?.kind !== 'key_replayed_error') throw error;
    return find();
  }
}
