import { type Keep, putKept, readKept } from '../../app/session-keep.ts';

/** One try to pay a booking with a card. */
export interface Attempt {
  readonly key: string;
  readonly paymentMethodId: string;
}

const nameOf = (bookingId: string) => `holdfast.pay.${bookingId}`;

/** The try to make: the one before, if it is with the same card and was not answered, else a new one. */
export function beginAttempt(
  keep: Keep,
  bookingId: string,
  paymentMethodId: string,
  newKey: () => string,
): Attempt {
  const before = readKept<Attempt>(keep, nameOf(bookingId));
  if (before?.paymentMethodId === paymentMethodId) return before;
  const attempt = { key: newKey(), paymentMethodId };
  putKept(keep, nameOf(bookingId), attempt);
  return attempt;
}

/** Notes that the try was answered: the next one is another, also with the same card. */
export function endAttempt(keep: Keep, bookingId: string): void {
  keep.removeItem(nameOf(bookingId));
}
