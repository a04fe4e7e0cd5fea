import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment, type StoredAttempt, type StoredPayment } from '@holdfast/prisma-payment/read-payment';
import { beginUndo, finishUndo, type UndoneState } from '@holdfast/prisma-payment/undo-payment';
import type { CallLimits } from '@holdfast/providers/guarded-call';
import type { ProviderLane } from '@holdfast/providers/payment-provider';
import { failureOf } from '@holdfast/providers/provider-error';
import { fault } from '../refuse.ts';
import { giveBack } from './give-back.ts';
import { keysAreOld, providerKey } from './provider-keys.ts';

export interface Undo {
  readonly bookingId: string;
  readonly sequence: number;
  readonly livemode: boolean;
}
export type UndoOutcome = 'nothing' | 'voided' | 'refunded';

interface UndoneIntent {
  readonly outcome: UndoOutcome;
  readonly refundedMinor: number;
}

interface Surroundings {
  readonly db: PaymentDatabase;
  readonly lane: ProviderLane;
  readonly limits: CallLimits;
}

// An intent can move on between reading and acting; each round looks again.
const mostRounds = 4;
const nothing: UndoneIntent = { outcome: 'nothing', refundedMinor: 0 };

/**
 * Undoes a payment over all its attempts, whatever became of them (decision D13), behind a tombstone that is there
 * before anything else is looked at (decision D11). Safe to repeat; the provider's word counts, not the row's.
 */
export async function undoIntents(undo: Undo, around: Surroundings): Promise<UndoOutcome> {
  const { db } = around;
  if (!(await beginUndo(db, undo))) return 'nothing';
  const payment = await readPayment(db, paymentIdOf(undo));
  if (payment === null || payment.attempts.length === 0) return 'nothing';

  const attempts: { n: number; state: UndoneState }[] = [];
  const undone: UndoneIntent[] = [];
  for (const attempt of payment.attempts) {
    const ends: UndoneIntent[] = [];
    for (const intentId of await findIntentIds(payment, attempt, around)) {
      ends.push(await undoIntent(payment, attempt, intentId, around));
    }
    const outcome = heaviest(ends);
    attempts.push({ n: attempt.n, state: stateAfter(attempt, outcome) });
    undone.push(...ends);
  }
  const outcome = heaviest(undone);
  const refundedMinor = undone.reduce((sum, end) => sum + end.refundedMinor, 0);
  await finishUndo(db, { paymentId: payment.id, outcome, refundedMinor, attempts });
  return outcome;
}

/**
 * Every intent the provider may have for an attempt. Where none was stored, creating it again under the same key
 * gives the one that was made, or one that nobody can confirm any more: its key is taken. A key that the provider
 * has forgotten would make a second one, so then the booking's intents are looked through.
 */
async function findIntentIds(
  payment: StoredPayment,
  attempt: StoredAttempt,
  { lane, limits }: Surroundings,
): Promise<Set<string>> {
  const ids = new Set(attempt.intentId === null ? [] : [attempt.intentId]);
  const keysForgotten = keysAreOld(attempt);
  let keysFailed = attempt.generation > 1 || (keysForgotten && attempt.intentId === null);
  if (attempt.intentId === null && payment.amount !== null && !keysForgotten) {
    try {
      const intent = await lane.createIntent(
        {
          bookingId: payment.bookingId,
          paymentId: payment.id,
          attempt: attempt.n,
          amount: payment.amount,
          paymentMethodId: attempt.paymentMethodId,
          customerId: attempt.customerId ?? undefined,
          scriptedFault: attempt.scriptedFault ?? undefined,
          key: providerKey('create', payment, attempt),
        },
        limits,
      );
      ids.add(intent.id);
    } catch (error) {
      const kind = failureOf(error)?.kind;
      if (kind === 'key_replayed_error') keysFailed = true;
      // A refused creation has made nothing.
      else if (kind !== 'card_declined' && kind !== 'invalid_request') throw error;
    }
  }
  if (keysFailed) {
    const found = await lane.findIntents({ bookingId: payment.bookingId, paymentId: payment.id }, limits);
    for (const intent of found) if (intent.attempt === attempt.n) ids.add(intent.id);
  }
  return ids;
}

/** Takes one intent to its end: canceled, or given back. */
async function undoIntent(
  payment: StoredPayment,
  attempt: StoredAttempt,
  intentId: string,
  around: Surroundings,
): Promise<UndoneIntent> {
  const { lane, limits } = around;
  let held = attempt.state === 'AUTHORIZED';
  for (let round = 0; round < mostRounds; round += 1) {
    const intent = await lane.retrieveIntent({ intentId }, limits);
    held ||= intent.charged;
    if (intent.status === 'canceled') return held ? { outcome: 'voided', refundedMinor: 0 } : nothing;
    if (intent.status === 'processing') throw fault('PROVIDER_PROCESSING');
    try {
      if (intent.status !== 'succeeded') await lane.cancelIntent({ intentId }, limits);
      else if (await giveBack(payment, intent, around)) {
        return { outcome: 'refunded', refundedMinor: intent.receivedMinor };
      }
    } catch (error) {
      // Somebody else moved it: look again.
      if (failureOf(error)?.kind !== 'unexpected_state') throw error;
    }
  }
  throw fault('PROVIDER_UNEXPECTED_STATE');
}

const byWeight: readonly UndoOutcome[] = ['refunded', 'voided', 'nothing'];

function heaviest(ends: readonly UndoneIntent[]): UndoOutcome {
  return byWeight.find((outcome) => ends.some((end) => end.outcome === outcome)) ?? 'nothing';
}

function stateAfter(attempt: StoredAttempt, outcome: UndoOutcome): UndoneState {
  if (outcome === 'refunded') return 'REFUNDED';
  return outcome === 'nothing' && attempt.state === 'FAILED' ? 'FAILED' : 'CANCELED';
}
