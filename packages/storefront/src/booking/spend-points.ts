import { mayPayByPoints, worthOfPoints } from '@holdfast/domain/loyalty';
import { formatMoney, type Money } from '@holdfast/domain/money';
import { invalidFields } from '@holdfast/edge/problem-error';
import type { AcceptedBooking } from '@holdfast/prisma-booking/accept-booking';
import type { Platform } from '../platform.ts';

/**
 * What points would pay of a total; whether the account has them is decided where they are taken.
 *
 * @throws ProblemError VALIDATION_ERROR naming spendPoints.
 */
export async function payByPoints(
  platform: Platform,
  spent: number | undefined,
  total: Money,
): Promise<AcceptedBooking['points']> {
  if (spent === undefined) return undefined;
  const worth = worthOfPoints(spent, total.currency, await platform.rates());
  if (worth === undefined) {
    throw invalidFields({ field: 'spendPoints', message: `cannot be spent in ${total.currency}` });
  }
  if (!mayPayByPoints(worth, total)) {
    const message = `are worth ${formatMoney(worth)}, and points pay at most half of ${formatMoney(total)}`;
    throw invalidFields({ field: 'spendPoints', message });
  }
  return { spent, amountMinor: worth.amountMinor };
}
