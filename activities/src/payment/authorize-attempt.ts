import { beginAttempt } from '@holdfast/prisma-payment/begin-attempt';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { movePayment, type PaymentMove } from '@holdfast/prisma-payment/move-payment';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment, type StoredAttempt } from '@holdfast/prisma-payment/read-payment';
import { nextGeneration } from '@holdfast/prisma-payment/store-intent';
import type { CallLimits } from '@holdfast/providers/guarded-call';
import type { Intent, IntentStatus } from '@holdfast/providers/intent';
import type { ProviderLane } from '@holdfast/providers/payment-provider';
import { failureOf } from '@holdfast/providers/provider-error';
import { fault, refuse } from '../refuse.ts';
import type { Authorization, AuthorizePaymentInput } from './authorize-payment.ts';
import { makeIntent } from './make-intent.ts';
import { providerKey } from './provider-keys.ts';

export interface AttemptSurroundings {
  readonly db: PaymentDatabase;
  readonly lane: ProviderLane;
  readonly limits: CallLimits;
}

/** The attempt as the row has it; `undone` when it may not go on; a fresh one needs no asking what became of it. */
type Standing = { readonly attempt: StoredAttempt; readonly fresh: boolean } | 'undone';

// An intent can move on between reading and acting, and keys can fail; each round looks again.
const mostRounds = 4;

/** Takes one card as far as it gets: held, refused, or waiting for the guest. `undone` when a tombstone was met. */
export async function authorizeAttempt(
  input: AuthorizePaymentInput,
  around: AttemptSurroundings,
): Promise<Authorization | 'undone'> {
  const { lane, limits } = around;
  let standing = await begin(input, around);
  for (let round = 0; round < mostRounds; round += 1) {
    if (standing === 'undone') return 'undone';
    const { attempt, fresh } = standing;
    const known = answerOf(attempt);
    if (known !== undefined) return known;
    try {
      const intent =
        attempt.intentId !== null && !fresh
          ? await lane.retrieveIntent({ intentId: attempt.intentId }, limits)
          : await makeIntent(input, attempt, fresh, around);
      if (intent !== undefined) return await advance(input, attempt, intent, around);
    } catch (error) {
      const failure = failureOf(error);
      if (failure?.kind === 'card_declined') return decline(input, attempt, failure.declineCode, around);
      if (failure?.kind === 'invalid_request' && failure.param === 'payment_method') {
        return decline(input, attempt, failure.code, around);
      }
      // Only after looking at the intent is it known that nothing happened under the old keys.
      if (failure?.kind === 'key_replayed_error') await renewKeys(input, attempt, around);
      else if (failure?.kind !== 'unexpected_state') throw error;
    }
    standing = await reread(input, around);
  }
  throw fault('PROVIDER_UNEXPECTED_STATE');
}

async function begin(input: AuthorizePaymentInput, around: AttemptSurroundings): Promise<Standing> {
  // Live payments are never asked to go wrong, whatever was written.
  const scriptedFault = input.livemode ? undefined : input.scriptedFault;
  const begun = await beginAttempt(around.db, { ...input, scriptedFault });
  if (begun === undefined) return reread(input, around);
  const attempt: StoredAttempt = {
    n: input.attempt,
    generation: 1,
    generationAt: new Date(),
    paymentMethodId: input.paymentMethodId,
    customerId: begun.customerId,
    scriptedFault: scriptedFault ?? null,
    intentId: null,
    state: 'CREATED',
    declineCode: null,
    captureBefore: null,
  };
  return { attempt, fresh: true };
}

async function reread(input: AuthorizePaymentInput, { db }: AttemptSurroundings): Promise<Standing> {
  const payment = await readPayment(db, paymentIdOf(input));
  if (payment === null || payment.undone) return 'undone';
  const attempt = payment.attempts.find(({ n }) => n === input.attempt);
  if (attempt === undefined) throw fault('EARLIER_CARD_PENDING');
  return { attempt, fresh: false };
}

/** What the row itself says, when it says anything final. */
function answerOf({ state, captureBefore, declineCode }: StoredAttempt): Authorization | undefined {
  if (state === 'FAILED') throw refuse('PAYMENT_DECLINED', { declineCode: declineCode ?? undefined });
  if (captureBefore === null || (state !== 'AUTHORIZED' && state !== 'CAPTURED')) return undefined;
  return { outcome: 'authorized', captureBefore: captureBefore.toISOString() };
}

/** Goes on from where the intent stands. */
async function advance(
  input: AuthorizePaymentInput,
  attempt: StoredAttempt,
  intent: Intent,
  around: AttemptSurroundings,
): Promise<Authorization | 'undone'> {
  const { lane, limits } = around;
  const paymentId = paymentIdOf(input);
  const ways: Record<IntentStatus, () => Promise<Authorization | 'undone'>> = {
    requires_confirmation: async () => {
      const key = providerKey('confirm', input, attempt);
      const confirmed = await lane.confirmIntent({ intentId: intent.id, key }, limits);
      if (confirmed.status === 'requires_confirmation') throw fault('PROVIDER_UNEXPECTED_STATE');
      return advance(input, attempt, confirmed, around);
    },
    requires_action: () =>
      move({ paymentId, attempt: attempt.n, to: 'REQUIRES_ACTION' }, { outcome: 'requires_action' }, around),
    requires_capture: () => {
      const captureBefore = intent.captureBefore ?? new Date();
      const authorized: Authorization = { outcome: 'authorized', captureBefore: captureBefore.toISOString() };
      return move({ paymentId, attempt: attempt.n, to: 'AUTHORIZED', captureBefore }, authorized, around);
    },
    requires_payment_method: () => decline(input, attempt, intent.declineCode ?? 'generic_decline', around),
    // Nobody but us cancels an intent, save the provider when the guest took too long.
    canceled: () => decline(input, attempt, 'authorization_canceled', around),
    processing: () => Promise.reject(fault('PROVIDER_PROCESSING')),
    succeeded: () => Promise.reject(fault('PROVIDER_UNEXPECTED_STATE')),
  };
  return ways[intent.status]();
}

/** Writes what the provider said; a write that finds the tombstone makes the step undo itself (decision D11). */
async function move(
  to: PaymentMove,
  answer: Authorization,
  { db }: AttemptSurroundings,
): Promise<Authorization | 'undone'> {
  if (await movePayment(db, to)) return answer;
  const payment = await readPayment(db, to.paymentId);
  const stands = payment !== null && !payment.undone && payment.attempt === to.attempt;
  return stands ? answer : 'undone';
}

async function decline(
  input: AuthorizePaymentInput,
  attempt: StoredAttempt,
  declineCode: string,
  { db, lane, limits }: AttemptSurroundings,
): Promise<'undone'> {
  const failed: PaymentMove = {
    paymentId: paymentIdOf(input),
    attempt: attempt.n,
    to: 'FAILED',
    declineCode,
  };
  if (!(await movePayment(db, failed))) {
    const payment = await readPayment(db, failed.paymentId);
    if (payment === null || payment.undone) return 'undone';
  }
  // The guest's browser knows this intent's secret and could still pay with it.
  if (attempt.state === 'REQUIRES_ACTION' && attempt.intentId !== null) {
    await lane.cancelIntent({ intentId: attempt.intentId }, limits).catch(() => undefined);
  }
  throw refuse('PAYMENT_DECLINED', { declineCode });
}

/** After a 5xx that is remembered: looks whether the work was done all the same, and gives up the keys if not. */
async function renewKeys(
  input: AuthorizePaymentInput,
  attempt: StoredAttempt,
  { db, lane, limits }: AttemptSurroundings,
): Promise<void> {
  const paymentId = paymentIdOf(input);
  const { n, intentId, generation } =
    (await readPayment(db, paymentId))?.attempts.find((stored) => stored.n === attempt.n) ?? attempt;
  if (intentId !== null) {
    const intent = await lane.retrieveIntent({ intentId }, limits);
    if (intent.status !== 'requires_confirmation') return;
  }
  await nextGeneration(db, { paymentId, attempt: n, generation });
}
