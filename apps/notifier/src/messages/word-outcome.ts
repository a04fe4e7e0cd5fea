import type { ActorKind } from '@holdfast/domain/actors';
import { formatMoney, type Money } from '@holdfast/domain/money';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import { isRefusalCode } from '@holdfast/domain/refusals';
import type { BookingForMail } from '@holdfast/prisma-booking/read-booking-for-mail';
import type { Words } from '../words/words.ts';

/** Why there is no stay, in words for the guest. */
export function wordReason(
  { reason, declineCode, cancelledBy }: Pick<BookingForMail, 'reason' | 'declineCode' | 'cancelledBy'>,
  words: Words,
): string {
  const code = reason !== null && isRefusalCode(reason) ? reason : 'STEP_UNDONE';
  const declines: Readonly<Record<string, string>> = words.declines;
  if (code === 'PAYMENT_DECLINED' && declineCode !== null && Object.hasOwn(declines, declineCode)) {
    return declines[declineCode] ?? words.reasons[code];
  }
  if (code === 'CANCELLED_ON_REQUEST' && cancelledBy !== null) {
    return words.cancelledBy[cancelledBy as ActorKind] ?? words.cancelledBy.SYSTEM;
  }
  return words.reasons[code];
}

type Amounts = Pick<BookingForMail, 'totalPrice' | 'captured' | 'refunded'>;
type Sentence = (amounts: Amounts, say: Words['money'], format: (amount: Money) => string) => string;

const nothing: Sentence = (_, say) => say.nothing;
const refunded: Sentence = (amounts, say, format) => say.refunded(format(amounts.refunded));

const sentences: Record<PaymentStatus, Sentence> = {
  NONE: nothing,
  FAILED: nothing,
  REQUIRES_ACTION: nothing,
  VOIDED: ({ totalPrice }, say, format) => say.released(format(totalPrice)),
  AUTHORIZED: ({ totalPrice }, say, format) => say.releasing(format(totalPrice)),
  // Its undo has not got through yet.
  CAPTURED: ({ captured }, say, format) => say.refunding(format(captured)),
  PARTIALLY_REFUNDED: refunded,
  REFUNDED: refunded,
};

/** What became of the money of a booking that never was. */
export function wordMoney(booking: Amounts & Pick<BookingForMail, 'paymentStatus'>, words: Words): string {
  const sentence = sentences[booking.paymentStatus as PaymentStatus] ?? nothing;
  return sentence(booking, words.money, (amount) => formatMoney(amount, words.locale));
}
