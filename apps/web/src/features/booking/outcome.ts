import type { CustomerSchemas } from '@holdfast/sdk/customer';

type Booking = CustomerSchemas['Booking'];

/** Why a booking came to nothing: a key of `booking.page.ended.titles` and `.texts`. */
export type EndedReason =
  | 'ROOM_NOT_AVAILABLE'
  | 'PAYMENT_DECLINED'
  | 'PAYMENT_FAILED'
  | 'HOLD_EXPIRED'
  | 'CANCELLED'
  | 'FAULT';

const reasons: Readonly<Record<string, EndedReason>> = {
  ROOM_NOT_AVAILABLE: 'ROOM_NOT_AVAILABLE',
  PAYMENT_DECLINED: 'PAYMENT_DECLINED',
  PAYMENT_NOT_CAPTURABLE: 'PAYMENT_FAILED',
  PAYMENT_FAILED: 'PAYMENT_FAILED',
  HOLD_EXPIRED: 'HOLD_EXPIRED',
  DEPENDENCY_UNAVAILABLE: 'FAULT',
  STEP_UNDONE: 'FAULT',
};

/** Why a booking that is rejected, cancelled or expired ended so. */
export function endedReason({ status, reason }: Pick<Booking, 'status' | 'reason'>): EndedReason {
  if (status === 'EXPIRED') return 'HOLD_EXPIRED';
  if (reason !== undefined && Object.hasOwn(reasons, reason)) return reasons[reason] ?? 'CANCELLED';
  return status === 'CANCELLED' ? 'CANCELLED' : 'FAULT';
}

/** What became of the money of a booking that ended: a key of `booking.page.ended`. */
export type MoneyWords =
  | 'moneyNone'
  | 'moneyVoided'
  | 'moneyReleasing'
  | 'moneyRefunding'
  | 'moneyRefunded'
  | 'moneyKept';

/** What is given back of a booking: done, or on its way; what failed counts where nothing came in its place. */
export function givenBack({ captured, refunds }: Pick<Booking, 'captured' | 'refunds'>): Booking['captured'] {
  const good = refunds.filter(({ state }) => state !== 'FAILED');
  const counted = good.length > 0 ? good : refunds;
  return { ...captured, amountMinor: counted.reduce((sum, { amount }) => sum + amount.amountMinor, 0) };
}

/** The words for what became of the money. */
export function moneyWords({
  paymentStatus,
  captured,
  refunds,
}: Pick<Booking, 'paymentStatus' | 'captured' | 'refunds'>): MoneyWords {
  if (refunds.length > 0) {
    return refunds.every(({ state }) => state === 'SUCCEEDED') ? 'moneyRefunded' : 'moneyRefunding';
  }
  if (paymentStatus === 'VOIDED') return 'moneyVoided';
  if (paymentStatus === 'AUTHORIZED') return 'moneyReleasing';
  return captured.amountMinor > 0 ? 'moneyKept' : 'moneyNone';
}
