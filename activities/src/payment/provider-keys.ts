import type { StoredAttempt, StoredPayment } from '@holdfast/prisma-payment/read-payment';

export type KeyedOperation = 'create' | 'confirm' | 'capture';

/**
 * The idempotency key of one operation on one attempt, the same for a local attempt and its fall-back
 * (decision D14): `<booking>:<operation>:<payment>.<attempt>.<generation>`.
 */
export function providerKey(
  operation: KeyedOperation,
  payment: Pick<StoredPayment, 'bookingId' | 'sequence'>,
  attempt: Pick<StoredAttempt, 'n' | 'generation'>,
): string {
  return `${payment.bookingId}:${operation}:${payment.sequence}.${attempt.n}.${attempt.generation}`;
}

// The provider forgets keys after a day; an hour less, because the row's clock is not the provider's.
const keyLifeMillis = 23 * 60 * 60 * 1000;

/** Whether the provider may have forgotten the attempt's keys. */
export function keysAreOld(attempt: Pick<StoredAttempt, 'generationAt'>): boolean {
  return isKeyOld(attempt.generationAt);
}

/** Whether the provider may have forgotten a key that was first used then. */
export function isKeyOld(usedSince: Date): boolean {
  return Date.now() - usedSince.getTime() > keyLifeMillis;
}
