import { formatMoney } from '@holdfast/domain/money';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import { isRefusalCode, type RefusalCode } from '@holdfast/domain/refusals';
import type { BookingForMail } from '@holdfast/prisma-booking/read-booking-for-mail';

const whys: Record<RefusalCode, string> = {
  ROOM_NOT_AVAILABLE:
    'While we were booking, the last rooms of this type were taken for at least one of your nights.',
  PAYMENT_DECLINED: 'Your bank declined the payment. It does not tell us why, but it can tell you.',
  PAYMENT_NOT_CAPTURABLE: 'Your bank withdrew its approval before the payment could be completed.',
  PAYMENT_FAILED: 'The payment could not be completed, so we did not keep the rooms in your name.',
  HOLD_EXPIRED: 'We held the rooms for you, but no payment was completed before the hold ended.',
  CANCELLED_ON_REQUEST: 'You asked us to cancel this booking.',
  DEPENDENCY_UNAVAILABLE:
    'One of the systems a booking needs could not be reached in time. This was on our side, not yours.',
  STEP_UNDONE:
    'One step of the booking could not be completed, so we took back all of it. This was on our side, not yours.',
};

const declines: Record<string, string> = {
  insufficient_funds: 'Your bank declined the payment because there were not enough funds on the card.',
  expired_card: 'Your bank declined the payment because the card has expired.',
  incorrect_cvc: 'Your bank declined the payment because the security code did not match.',
  incorrect_number: 'Your bank declined the payment because the card number is not right.',
  authentication_required: 'Your bank asked you to approve the payment, and the approval did not arrive.',
  processing_error: 'Your bank could not process the payment just then.',
};

/** Why there is no stay, in words for the guest. */
export function wordReason({ reason, declineCode }: Pick<BookingForMail, 'reason' | 'declineCode'>): string {
  const code = reason !== null && isRefusalCode(reason) ? reason : 'STEP_UNDONE';
  const declined = code === 'PAYMENT_DECLINED' && declineCode !== null ? declines[declineCode] : undefined;
  return declined ?? whys[code];
}

type Amounts = Pick<BookingForMail, 'totalPrice' | 'refunded'>;

const nothing = () => 'Nothing was charged.';
const refunded = ({ refunded: back }: Amounts) =>
  `We have refunded ${formatMoney(back)} to your card. Banks usually take 5 to 10 days to show it.`;

const moneys: Record<PaymentStatus, (amounts: Amounts) => string> = {
  NONE: nothing,
  FAILED: nothing,
  REQUIRES_ACTION: nothing,
  VOIDED: ({ totalPrice }) =>
    `Nothing was charged. Your bank had set ${formatMoney(totalPrice)} aside; we have released it. ` +
    'It may take your bank a few days to show that.',
  AUTHORIZED: ({ totalPrice }) =>
    `Nothing was charged. Your bank had set ${formatMoney(totalPrice)} aside; it is being released. ` +
    'It may take your bank a few days to show that.',
  CAPTURED: ({ totalPrice }) =>
    `You paid ${formatMoney(totalPrice)}. By the cancellation terms nothing of it is refunded.`,
  PARTIALLY_REFUNDED: refunded,
  REFUNDED: refunded,
};

/** What became of the guest's money. */
export function wordMoney(booking: Amounts & Pick<BookingForMail, 'paymentStatus'>): string {
  const word = moneys[booking.paymentStatus as PaymentStatus] ?? nothing;
  return word(booking);
}
