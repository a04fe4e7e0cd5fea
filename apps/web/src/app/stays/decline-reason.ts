const reasons = {
  insufficient_funds: 'insufficient_funds',
  expired_card: 'expired_card',
  incorrect_cvc: 'incorrect_cvc',
  invalid_cvc: 'incorrect_cvc',
  incorrect_number: 'incorrect_number',
  invalid_number: 'incorrect_number',
  invalid_account: 'lost_or_stolen',
  lost_card: 'lost_or_stolen',
  stolen_card: 'lost_or_stolen',
  pickup_card: 'lost_or_stolen',
  restricted_card: 'lost_or_stolen',
  processing_error: 'processing_error',
  try_again_later: 'processing_error',
  issuer_not_available: 'processing_error',
  authentication_required: 'authentication_failed',
  authentication_not_handled: 'authentication_failed',
  payment_intent_authentication_failure: 'authentication_failed',
  resource_missing: 'resource_missing',
} as const;

/** Why a card was declined, as far as people can do something about it: a key of `stays.declines`. */
export type DeclineReason = (typeof reasons)[keyof typeof reasons] | 'other';

/** What a decline code of the payment provider means for whoever pays. */
export function declineReason(code: string | undefined): DeclineReason {
  return code !== undefined && Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : 'other';
}
