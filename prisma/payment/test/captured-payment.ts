import { beginAttempt } from '../src/begin-attempt.ts';
import type { PaymentDatabase } from '../src/database.ts';
import { movePayment } from '../src/move-payment.ts';
import { paymentIdOf } from '../src/payment-id.ts';
import { storeIntent } from '../src/store-intent.ts';

export interface MadePayment {
  readonly bookingId: string;
  readonly paymentId: string;
  readonly intentId: string;
}

/** A payment that got as far as `until`, of a new booking unless one is named. */
export async function capturedPayment(
  db: PaymentDatabase,
  made: { amountMinor: number; bookingId?: string; sequence?: number; until?: 'AUTHORIZED' | 'CAPTURED' },
): Promise<MadePayment> {
  const { amountMinor, sequence = 1, until = 'CAPTURED' } = made;
  const bookingId = made.bookingId ?? `bk_${crypto.randomUUID().slice(0, 18)}`;
  const paymentId = paymentIdOf({ bookingId, sequence });
  const intentId = `pi_${paymentId}`;
  const amount = { amountMinor, currency: 'EUR' };
  await beginAttempt(db, {
    bookingId,
    sequence,
    attempt: 1,
    amount,
    paymentMethodId: 'pm_card_visa',
    livemode: false,
  });
  await storeIntent(db, { paymentId, attempt: 1, intentId });
  await movePayment(db, { paymentId, attempt: 1, to: 'AUTHORIZED', captureBefore: new Date() });
  if (until === 'CAPTURED') await movePayment(db, { paymentId, attempt: 1, to: 'CAPTURED' });
  return { bookingId, paymentId, intentId };
}

/** What the ledger has on each account for a booking. */
export async function balances(db: PaymentDatabase, bookingId: string): Promise<Record<string, number>> {
  const rows = await db.ledgerEntry.groupBy({
    by: ['account'],
    where: { transaction: { bookingId } },
    _sum: { amountMinor: true },
  });
  return Object.fromEntries(rows.map(({ account, _sum }) => [account, Number(_sum.amountMinor)]));
}
