import { newId } from './new-id.ts';

/** How the issuer refuses a test card. */
export interface Decline {
  readonly code: string;
  readonly declineCode: string;
  readonly message: string;
}

/** One of Stripe's own test payment methods. */
export interface TestCard {
  readonly brand: 'visa' | 'mastercard' | 'amex' | 'discover';
  readonly last4: string;
  readonly decline?: Decline;
  /** The issuer asks for 3-D Secure. */
  readonly authentication?: true;
  /** Refunds of it end later: they succeed and then fail, or wait and then succeed. */
  readonly refunds?: 'fail_later' | 'succeed_later';
  /** The cardholder disputes the charge as soon as it is captured. */
  readonly disputes?: true;
  /** The issuer refuses to have it kept, not only to be charged. */
  readonly declinesAttach?: false;
}

const declined = (declineCode: string, message = 'Your card was declined.', code = 'card_declined') => ({
  code,
  declineCode,
  message,
});
const lacksFunds = declined('insufficient_funds', 'Your card has insufficient funds.');
const expired = declined('expired_card', 'Your card has expired.', 'expired_card');

/** The answer of an issuer that gives no reason. */
export const genericDecline: Decline = declined('generic_decline');

/** The answer of an issuer that wants 3-D Secure where nobody is there to do it. */
export const authenticationDecline: Decline = declined(
  'authentication_required',
  'Your card was declined. This transaction requires authentication.',
  'authentication_required',
);

const cards: Readonly<Record<string, TestCard>> = {
  pm_card_visa: { brand: 'visa', last4: '4242' },
  pm_card_visa_debit: { brand: 'visa', last4: '5556' },
  pm_card_mastercard: { brand: 'mastercard', last4: '4444' },
  pm_card_amex: { brand: 'amex', last4: '8431' },
  pm_card_discover: { brand: 'discover', last4: '9424' },
  pm_card_chargeDeclined: { brand: 'visa', last4: '0002', decline: genericDecline },
  pm_card_visa_chargeDeclined: { brand: 'visa', last4: '0002', decline: genericDecline },
  pm_card_chargeDeclinedInsufficientFunds: { brand: 'visa', last4: '9995', decline: lacksFunds },
  pm_card_visa_chargeDeclinedInsufficientFunds: { brand: 'visa', last4: '9995', decline: lacksFunds },
  pm_card_chargeDeclinedLostCard: { brand: 'visa', last4: '9987', decline: declined('lost_card') },
  pm_card_visa_chargeDeclinedLostCard: { brand: 'visa', last4: '9987', decline: declined('lost_card') },
  pm_card_chargeDeclinedStolenCard: { brand: 'visa', last4: '9979', decline: declined('stolen_card') },
  pm_card_visa_chargeDeclinedStolenCard: { brand: 'visa', last4: '9979', decline: declined('stolen_card') },
  pm_card_chargeDeclinedExpiredCard: { brand: 'visa', last4: '0069', decline: expired },
  pm_card_chargeDeclinedIncorrectCvc: {
    brand: 'visa',
    last4: '0127',
    decline: declined('incorrect_cvc', "Your card's security code is incorrect.", 'incorrect_cvc'),
  },
  pm_card_chargeDeclinedProcessingError: {
    brand: 'visa',
    last4: '0119',
    decline: declined(
      'processing_error',
      'An error occurred while processing your card. Try again in a little bit.',
      'processing_error',
    ),
  },
  pm_card_threeDSecure2Required: { brand: 'visa', last4: '3220', authentication: true },
  pm_card_threeDSecureRequired: { brand: 'visa', last4: '3063', authentication: true },
  pm_card_authenticationRequired: { brand: 'visa', last4: '3184', authentication: true },
  pm_card_refundFail: { brand: 'visa', last4: '5126', refunds: 'fail_later' },
  pm_card_pendingRefund: { brand: 'visa', last4: '7726', refunds: 'succeed_later' },
  pm_card_createDispute: { brand: 'visa', last4: '0259', disputes: true },
  // Can be kept with a customer and then refuses to pay.
  pm_card_chargeCustomerFail: {
    brand: 'visa',
    last4: '0341',
    decline: genericDecline,
    declinesAttach: false,
  },
};

const names = Object.keys(cards);

/** A payment method made of a test card; `id` is new each time, as Stripe's is, and can be used again. */
export interface PaymentMethod {
  readonly id: string;
  readonly card: TestCard;
}

/**
 * Finds the payment method of an id: a test card by its name, which makes a new method, or one made before,
 * which carries its card's number in its last two digits so that it needs no table.
 */
export function findPaymentMethod(id: string): PaymentMethod | undefined {
  const place = Object.hasOwn(cards, id)
    ? names.indexOf(id)
    : Number(/^pm_1[0-9A-Za-z]{21}(\d\d)$/.exec(id)?.[1]);
  const card = cards[names[place] ?? ''];
  if (card === undefined) return undefined;
  if (names[place] !== id) return { id, card };
  return { id: `${newId('pm', 21).replace('pm_', 'pm_1')}${String(place).padStart(2, '0')}`, card };
}
