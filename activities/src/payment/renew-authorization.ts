import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { authorizationExpired, movePayment } from '@holdfast/prisma-payment/move-payment';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment, type StoredAttempt, type StoredPayment } from '@holdfast/prisma-payment/read-payment';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';
import { failureOf } from '@holdfast/providers/provider-error';
import { fault, refuse } from '../refuse.ts';
import { type AttemptSurroundings, authorizeAttempt } from './authorize-attempt.ts';
import { callLimits, refuseHasteWhenSlow } from './call-limits.ts';
import { writeCaptured } from './capture-payment.ts';
import { asFaults } from './payment-faults.ts';
import { undoIntents } from './undo-intents.ts';

/** `captured` means that the money was taken after all; `captureBefore` is an ISO 8601 instant. */
export type Renewal =
  | { readonly outcome: 'captured' }
  | { readonly outcome: 'authorized'; readonly captureBefore: string };

export interface RenewAuthorizationInput {
  readonly bookingId: string;
  readonly sequence: number;
  /** For how much longer, in milliseconds, a hold must last to be kept instead of renewed. */
  readonly leastMillis: number;
}

export interface RenewAuthorizationActivities {
  /**
   * Holds the money on the same card once more where the hold lapsed, or soon will, before it could be captured
   * (decision D6), and never more than once. The old hold is seen to be canceled at the provider before the card is
   * asked again, so that it cannot be captured beside the new one. Refuses with PAYMENT_DECLINED, with PAYMENT_FAILED
   * when the bank wants the guest to act, with PAYMENT_NOT_CAPTURABLE when there is nothing to renew, and with
   * STEP_UNDONE when it was undone before it landed.
   */
  renewAuthorization(input: RenewAuthorizationInput): Promise<Renewal>;
}

export function renewAuthorizationActivities(parts: {
  payments: PaymentDatabase;
  provider: PaymentProvider;
}): RenewAuthorizationActivities {
  const { payments: db, provider } = parts;
  const { authorizing, settling } = provider;
  return {
    renewAuthorization: (input) =>
      asFaults(async () => {
        refuseHasteWhenSlow(settling.guard);
        refuseHasteWhenSlow(authorizing.guard);
        const limits = callLimits();
        const payment = await readPayment(db, paymentIdOf(input));
        if (payment === null) throw refuse('PAYMENT_NOT_CAPTURABLE');
        const renewal = await renew(payment, input.leastMillis, {
          old: { db, lane: settling, limits },
          next: { db, lane: authorizing, limits },
        }).catch(refuseDefiniteNo);
        if (renewal !== 'undone') return renewal;
        await undoIntents({ ...input, livemode: payment.livemode }, { db, lane: settling, limits });
        throw refuse('STEP_UNDONE');
      }),
  };
}

/** `undone` when a tombstone was met. */
async function renew(
  payment: StoredPayment,
  leastMillis: number,
  { old, next }: { old: AttemptSurroundings; next: AttemptSurroundings },
): Promise<Renewal | 'undone'> {
  if (payment.undone) return 'undone';
  if (payment.status === 'CAPTURED') return { outcome: 'captured' };
  let lapsed = payment.attempts.find(({ declineCode }) => declineCode === authorizationExpired);
  if (lapsed === undefined) {
    const present = payment.attempts.find(({ n }) => n === payment.attempt);
    if (present?.state !== 'AUTHORIZED') throw refuse('PAYMENT_NOT_CAPTURABLE');
    const kept = await endHold(payment, present, leastMillis, old);
    if (kept !== 'gone') return kept;
    lapsed = present;
  }
  const { bookingId, sequence, livemode, amount } = payment;
  if (amount === null) throw refuse('PAYMENT_NOT_CAPTURABLE');
  const { n, paymentMethodId } = lapsed;
  const again = { bookingId, sequence, livemode, amount, paymentMethodId, attempt: n + 1 };
  const authorization = await authorizeAttempt(again, next);
  // Nobody sits before the bank's page any more.
  if (authorization !== 'undone' && authorization.outcome === 'requires_action')
    throw refuse('PAYMENT_FAILED');
  return authorization;
}

// The intent can move on between reading and canceling; each round looks again.
const mostRounds = 4;

/** Ends a hold that nobody can capture in time; or tells that it was captured, or lasts long enough. */
async function endHold(
  payment: StoredPayment,
  { n, intentId }: StoredAttempt,
  leastMillis: number,
  { db, lane, limits }: AttemptSurroundings,
): Promise<Renewal | 'gone' | 'undone'> {
  if (intentId === null) throw refuse('PAYMENT_NOT_CAPTURABLE');
  for (let round = 0; round < mostRounds; round += 1) {
    const { status, captureBefore } = await lane.retrieveIntent({ intentId }, limits);
    if (status === 'processing') throw fault('PROVIDER_PROCESSING');
    if (status === 'succeeded') {
      return (await writeCaptured(db, payment)) ? { outcome: 'captured' } : 'undone';
    }
    if (status === 'canceled') {
      const failed = { paymentId: payment.id, attempt: n, declineCode: authorizationExpired } as const;
      await movePayment(db, { ...failed, to: 'FAILED' });
      return 'gone';
    }
    const lastsMillis = (captureBefore?.getTime() ?? 0) - Date.now();
    if (status === 'requires_capture' && captureBefore !== undefined && lastsMillis >= leastMillis) {
      return { outcome: 'authorized', captureBefore: captureBefore.toISOString() };
    }
    await lane.cancelIntent({ intentId }, limits).catch((error: unknown) => {
      // Somebody else moved it: look again.
      if (failureOf(error)?.kind !== 'unexpected_state') throw error;
    });
  }
  throw fault('PROVIDER_UNEXPECTED_STATE');
}

/** What the provider calls an invalid request stays one, such as a card that may be used only once. */
function refuseDefiniteNo(error: unknown): never {
  if (failureOf(error)?.kind === 'invalid_request') throw refuse('PAYMENT_NOT_CAPTURABLE');
  throw error;
}
