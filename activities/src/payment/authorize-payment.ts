import type { Money } from '@holdfast/domain/money';
import type { ScriptedFault } from '@holdfast/domain/scripted-faults';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment } from '@holdfast/prisma-payment/read-payment';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';
import { refuse } from '../refuse.ts';
import { authorizeAttempt } from './authorize-attempt.ts';
import { callLimits, refuseHasteWhenSlow } from './call-limits.ts';
import { asFaults } from './payment-faults.ts';
import { type Undo, type UndoOutcome, undoIntents } from './undo-intents.ts';

export interface AuthorizePaymentInput {
  readonly bookingId: string;
  /** 1 for the booking's price, more for later charges. */
  readonly sequence: number;
  /** Counts the cards tried, from 1; another card is another attempt. */
  readonly attempt: number;
  readonly amount: Money;
  readonly paymentMethodId: string;
  readonly livemode: boolean;
  /** What the sandbox provider is asked to let go wrong; test bookings only. */
  readonly scriptedFault?: ScriptedFault | undefined;
}

/** `captureBefore` is an ISO 8601 instant. */
export type Authorization =
  | { readonly outcome: 'authorized'; readonly captureBefore: string }
  | { readonly outcome: 'requires_action' };

export interface AuthorizePaymentActivities {
  /**
   * Holds the money on the card without taking it (decision D14). Asked again, it tells how the same attempt stands
   * now. Refuses with PAYMENT_DECLINED, and with STEP_UNDONE when it was undone before it landed.
   */
  authorizePayment(input: AuthorizePaymentInput): Promise<Authorization>;
  /** Gives back whatever the payment holds or took, and keeps it from landing later (decisions D11, D13). */
  undoPayment(input: Undo): Promise<{ outcome: UndoOutcome }>;
  /**
   * Whether a payment may be taken back as one that came too late: one that was undone, or was never captured for a
   * confirmed booking. What was captured for one is given back on request alone.
   */
  readLatePayment(input: {
    bookingId: string;
    sequence: number;
  }): Promise<{ late: boolean; livemode: boolean }>;
}

const capturedFor: readonly string[] = ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'];

export function authorizePaymentActivities(parts: {
  payments: PaymentDatabase;
  provider: PaymentProvider;
}): AuthorizePaymentActivities {
  const { payments: db, provider } = parts;
  return {
    authorizePayment: (input) =>
      asFaults(async () => {
        const lane = provider.authorizing;
        refuseHasteWhenSlow(lane.guard);
        const limits = callLimits();
        const authorization = await authorizeAttempt(input, { db, lane, limits });
        if (authorization !== 'undone') return authorization;
        await undoIntents(input, { db, lane: provider.settling, limits });
        throw refuse('STEP_UNDONE');
      }),
    undoPayment: (input) =>
      asFaults(async () => {
        const lane = provider.settling;
        refuseHasteWhenSlow(lane.guard);
        return { outcome: await undoIntents(input, { db, lane, limits: callLimits() }) };
      }),
    readLatePayment: (input) =>
      asFaults(async () => {
        const payment = await readPayment(db, paymentIdOf(input));
        if (payment === null) return { late: false, livemode: false };
        const { undone, status, livemode } = payment;
        return { late: undone || !capturedFor.includes(status), livemode };
      }),
  };
}
