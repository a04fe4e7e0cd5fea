/** The test cards of the sandbox by their numbers, which are Stripe's own, and the names it takes for them. */
const cards: Readonly<Record<string, string>> = {
  '4242424242424242': 'pm_card_visa',
  '4000056655665556': 'pm_card_visa_debit',
  '5555555555554444': 'pm_card_mastercard',
  '378282246310005': 'pm_card_amex',
  '371449635398431': 'pm_card_amex',
  '6011111111111117': 'pm_card_discover',
  '6011000990139424': 'pm_card_discover',
  '4000000000000002': 'pm_card_visa_chargeDeclined',
  '4000000000009995': 'pm_card_visa_chargeDeclinedInsufficientFunds',
  '4000000000009987': 'pm_card_visa_chargeDeclinedLostCard',
  '4000000000009979': 'pm_card_visa_chargeDeclinedStolenCard',
  '4000000000000069': 'pm_card_chargeDeclinedExpiredCard',
  '4000000000000127': 'pm_card_chargeDeclinedIncorrectCvc',
  '4000000000000119': 'pm_card_chargeDeclinedProcessingError',
  '4000000000000341': 'pm_card_chargeCustomerFail',
  '4000000000003220': 'pm_card_threeDSecure2Required',
  '4000000000003063': 'pm_card_threeDSecureRequired',
  '4000002760003184': 'pm_card_authenticationRequired',
  '4000000000005126': 'pm_card_refundFail',
  '4000000000007726': 'pm_card_pendingRefund',
  '4000000000000259': 'pm_card_createDispute',
};

/** What the sandbox calls the card of a number; undefined for a number that is none of its cards. */
export function sandboxCard(digits: string): string | undefined {
  return Object.hasOwn(cards, digits) ? cards[digits] : undefined;
}

/** The numbers that people are told of, and what each does: a key of `payment.test`. */
export const toldCards = [
  { digits: '4242424242424242', does: 'pays' },
  { digits: '5555555555554444', does: 'mastercard' },
  { digits: '4000000000003220', does: 'asks' },
  { digits: '4000000000000002', does: 'declined' },
  { digits: '4000000000009995', does: 'funds' },
  { digits: '4000000000000069', does: 'expired' },
  { digits: '4000000000000127', does: 'code' },
] as const;
