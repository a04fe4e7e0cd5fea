import type { Money } from '@holdfast/domain/money';
import type { UndoStep } from '@holdfast/domain/saga-steps';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';

/** Whose undo it is: of a step of a booking, which the first of an itinerary pays for. */
export interface Undo {
  readonly step: UndoStep;
  readonly bookingId: string;
  readonly payerId: string;
}

/** How much of the guest's money an undo that does not get through is about; undefined where it is about none. */
export async function readMoneyAtStake(
  db: PaymentDatabase,
  { step, bookingId, payerId }: Undo,
): Promise<Money | undefined> {
  if (step === 'refund') {
    const open = await db.refundRequest.findMany({
      where: { bookingId, state: { in: ['APPROVED', 'PENDING', 'FAILED'] } },
      select: { amountMinor: true, currency: true },
    });
    return sumOf(open);
  }
  if (step !== 'authorize' && step !== 'capture' && step !== 'late_payment') return undefined;
  const payments = await db.payment.findMany({ where: { bookingId: payerId } });
  return sumOf(
    payments.flatMap(({ status, amountMinor, capturedMinor, refundedMinor, currency }) => {
      if (currency === null) return [];
      const held = status === 'AUTHORIZED' ? (amountMinor ?? 0n) : 0n;
      return [{ amountMinor: held + capturedMinor - refundedMinor, currency }];
    }),
  );
}

// The payments and refunds of one booking have one currency.
function sumOf(
  parts: readonly { readonly amountMinor: bigint; readonly currency: string }[],
): Money | undefined {
  const amountMinor = fromMoneyColumn(parts.reduce((sum, part) => sum + part.amountMinor, 0n));
  return amountMinor > 0 && parts[0] !== undefined ? { amountMinor, currency: parts[0].currency } : undefined;
}
