/**
 * Every error an edge can answer with: the HTTP status, and a title for people. The table is closed; a new code
 * is added here and nowhere else.
 */
export const errorCodes = {
  VALIDATION_ERROR: { status: 400, title: 'The request is not valid' },
  IDEMPOTENCY_KEY_REQUIRED: { status: 400, title: 'An Idempotency-Key header is required' },
  TOKEN_INVALID: { status: 400, title: 'The token is not valid, or no longer' },
  OUTSIDE_LOGIN_FAILED: { status: 400, title: 'The sign-in with the other provider did not succeed' },
  UNAUTHENTICATED: { status: 401, title: 'Who is asking is not known' },
  INVALID_CREDENTIALS: { status: 401, title: 'Address and password do not match' },
  PAYMENT_DECLINED: { status: 402, title: 'The card was declined' },
  FORBIDDEN: { status: 403, title: 'This is not allowed' },
  SECOND_FACTOR_REQUIRED: { status: 403, title: 'A second factor is needed' },
  EMAIL_NOT_VERIFIED: { status: 403, title: 'The address was not shown to be yours' },
  OWN_REFUND: { status: 403, title: 'Whoever asked for a refund may not decide about it' },
  NOT_FOUND: { status: 404, title: 'There is no such thing' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request did not arrive in time' },
  ROOM_NOT_AVAILABLE: { status: 409, title: 'The rooms are not available' },
  BOOKING_STATE_CONFLICT: { status: 409, title: 'The booking is not in a state that allows this' },
  VERSION_CONFLICT: { status: 409, title: 'It was changed meanwhile' },
  ROOM_NOT_FREE: { status: 409, title: 'The room is not free' },
  ROOM_NUMBER_TAKEN: { status: 409, title: 'The number stands on another door' },
  CAPACITY_BELOW_SOLD: { status: 409, title: 'More rooms are sold than would be left' },
  PRICE_CHANGED: { status: 409, title: 'The price has changed' },
  REFUND_EXCEEDS_PAID: { status: 409, title: 'More would be given back than was taken' },
  REFUND_DECIDED: { status: 409, title: 'The refund is decided' },
  BOOKING_DISPUTED: { status: 409, title: 'A charge of the booking is disputed' },
  PROMOTION_EXHAUSTED: { status: 409, title: 'The promotion code is used up' },
  NOT_ENOUGH_POINTS: { status: 409, title: 'There are not enough loyalty points' },
  WAITING_LIST_FULL: { status: 409, title: 'The account waits for as much as one may' },
  ACCOUNT_NOT_CONFIRMED: { status: 409, title: 'An account with the address waits to be confirmed' },
  SECOND_FACTOR_SET: { status: 409, title: 'There is a second factor already' },
  ACCOUNT_EXISTS: { status: 409, title: 'The address has an account already' },
  PARTNER_KEY_LIMIT: { status: 409, title: 'Two keys of the mode are active' },
  NOT_STUCK: { status: 409, title: 'It is not stuck any more' },
  WEBHOOK_ENDPOINT_LIMIT: { status: 409, title: 'There are as many webhook endpoints as one may have' },
  WEBHOOK_ENDPOINT_STATE: { status: 409, title: 'The webhook endpoint is not in a state that allows this' },
  HOLD_EXPIRED: { status: 410, title: 'The rooms are no longer held' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The request is too large' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The body is of a type that is not read here' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'The Idempotency-Key was used for another request' },
  RATE_LIMIT_EXCEEDED: { status: 429, title: 'Too many requests' },
  HEADERS_TOO_LARGE: { status: 431, title: 'The headers are too large' },
  INTERNAL_ERROR: { status: 500, title: 'Something went wrong on our side' },
  PAYMENT_FAILED: { status: 503, title: 'The payment could not be taken' },
  DEPENDENCY_UNAVAILABLE: { status: 503, title: 'A part of the platform is not available' },
} as const satisfies Record<string, { status: number; title: string }>;

/** A code from the closed table. */
export type ErrorCode = keyof typeof errorCodes;

/** All codes, for schemas. */
export const errorCodeNames = Object.keys(errorCodes) as ErrorCode[];
