import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { movePayment } from '@holdfast/prisma-payment/move-payment';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment, type StoredPayment } from '@holdfast/prisma-payment/read-payment';
import { nextGeneration } from '@holdfast/prisma-payment/store-intent';
import type { CallLimits } from '@holdfast/providers/guarded-call';
import type { PaymentProvider, ProviderLane } from '@holdfast/providers/payment-provider';
import { failureOf, type ProviderFailure } from '@holdfast/providers/provider-error';
import { fault, refuse } from '../refuse.ts';
import { callLimits, refuseHasteWhenSlow } from './call-limits.ts';
import { asFaults } from './payment-faults.ts';
import { keysAreOld, providerKey } from './provider-keys.ts';
import { undoIntents } from './undo-intents.ts';

export interface CapturePaymentActivities {
  /**
   * Takes the money that was held (decision D6); `undoPayment` gives it back. Refuses with PAYMENT_DECLINED when the
   * provider definitely will not, with PAYMENT_NOT_CAPTURABLE when nothing is held any more, and with STEP_UNDONE
   * when it was undone before it landed.
   */
  capturePayment(input: { bookingId: string; sequence: number }): Promise<{ outcome: 'captured' }>;
}

export function capturePaymentActivities(parts: {
  payments: PaymentDatabase;
  provider: PaymentProvider;
}): CapturePaymentActivities {
  const { payments: db, provider } = parts;
  const lane = provider.settling;
  return {
    capturePayment: (input) =>
      asFaults(async () => {
        refuseHasteWhenSlow(lane.guard);
        const limits = callLimits();
        const payment = await readPayment(db, paymentIdOf(input));
        if (payment === null) throw refuse('PAYMENT_NOT_CAPTURABLE');
        if (!(await captureOnce(db, payment, lane, limits))) {
          await undoIntents({ ...input, livemode: payment.livemode }, { db, lane, limits });
          throw refuse('STEP_UNDONE');
        }
        return { outcome: 'captured' };
      }),
  };
}

// A charge the provider will never capture, by its error code.
const gone = new Set(['charge_expired_for_capture', 'resource_missing']);

/** False when a tombstone was met, before the capture or after it landed (decision D11). */
async function captureOnce(
  db: PaymentDatabase,
  payment: StoredPayment,
  lane: ProviderLane,
  limits: CallLimits,
): Promise<boolean> {
  if (payment.undone) return false;
  if (payment.status === 'CAPTURED') return true;
  await capture(db, payment, lane, limits);
  return writeCaptured(db, payment);
}

async function capture(
  db: PaymentDatabase,
  payment: StoredPayment,
  lane: ProviderLane,
  limits: CallLimits,
): Promise<void> {
  const attempt = payment.attempts.find(({ n }) => n === payment.attempt);
  if (payment.status !== 'AUTHORIZED' || attempt === undefined || attempt.intentId === null) {
    throw refuse('PAYMENT_NOT_CAPTURABLE');
  }
  const { intentId, generation } = attempt;
  try {
    // What was tried under a key that the provider has forgotten is asked for first (decision D14).
    if (keysAreOld(attempt) && (await lane.retrieveIntent({ intentId }, limits)).status === 'succeeded')
      return;
    await lane.captureIntent({ intentId, key: providerKey('capture', payment, attempt) }, limits);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined || !looksAgain(failure)) throw error;
    const { status } = await lane.retrieveIntent({ intentId }, limits);
    if (status === 'succeeded') return;
    if (status !== 'requires_capture') throw refuse('PAYMENT_NOT_CAPTURABLE');
    // Nothing happened under this key and nothing ever will: the next try has another.
    if (failure.kind === 'key_replayed_error') {
      await nextGeneration(db, { paymentId: payment.id, attempt: attempt.n, generation });
    }
    throw fault('PROVIDER_UNAVAILABLE');
  }
}

/** Whether the intent itself must tell what happened; throws where the failure is the answer. */
function looksAgain(failure: ProviderFailure): boolean {
  if (failure.kind === 'card_declined')
    throw refuse('PAYMENT_DECLINED', { declineCode: failure.declineCode });
  if (failure.kind === 'invalid_request' && gone.has(failure.code)) throw refuse('PAYMENT_NOT_CAPTURABLE');
  return failure.kind === 'unexpected_state' || failure.kind === 'key_replayed_error';
}

/** Writes that the provider took the money. False when a tombstone came first. */
export async function writeCaptured(db: PaymentDatabase, { id, attempt }: StoredPayment): Promise<boolean> {
  if (await movePayment(db, { paymentId: id, attempt, to: 'CAPTURED' })) return true;
  const payment = await readPayment(db, id);
  return payment !== null && !payment.undone && payment.status === 'CAPTURED';
}
