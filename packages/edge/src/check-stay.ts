import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { type CalendarDate, dateIn, isCalendarDate } from '@holdfast/domain/calendar-date';
import { formatMoney, type Money } from '@holdfast/domain/money';
import { nightCount, type Stay } from '@holdfast/domain/stay';
import { invalidFields, ProblemError } from './problem-error.ts';

/**
 * Refuses dates that do not exist, are not in order or make too long a stay; it needs no hotel.
 *
 * @throws ProblemError VALIDATION_ERROR naming the field.
 */
export function checkStay(stay: Stay, maxNights: number): void {
  const unreal: ProblemDetail[] = (['checkIn', 'checkOut'] as const)
    .filter((field) => !isCalendarDate(stay[field]))
    .map((field) => ({ field, message: 'must be a date that exists' }));
  if (unreal.length > 0) throw invalidFields(...unreal);
  const nights = nightCount(stay);
  if (nights < 1) throw invalidFields({ field: 'checkOut', message: 'must be after checkIn' });
  if (nights > maxNights) {
    throw invalidFields({ field: 'checkOut', message: `must be at most ${maxNights} nights after checkIn` });
  }
}

/**
 * Refuses a stay that begins before today where the hotel is.
 *
 * @throws ProblemError VALIDATION_ERROR naming checkIn.
 */
export function checkNotPast(checkIn: CalendarDate, timeZone: string, now: Date = new Date()): void {
  if (checkIn < dateIn(timeZone, now)) {
    throw invalidFields({ field: 'checkIn', message: 'must not be in the past where the hotel is' });
  }
}

/**
 * Refuses more guests than fit in the rooms, and more rooms than guests.
 *
 * @throws ProblemError VALIDATION_ERROR naming the field.
 */
export function checkGuests(asked: { guests: number; rooms: number }, maxGuests: number): void {
  const places = asked.rooms * maxGuests;
  if (asked.guests > places) {
    throw invalidFields({
      field: 'guests',
      message: `must be at most ${places} in ${asked.rooms} of these rooms`,
    });
  }
  if (asked.rooms > asked.guests) {
    throw invalidFields({ field: 'rooms', message: 'must not be more than there are guests' });
  }
}

/**
 * Refuses a price above what the caller reckons with, plus their tolerance; a lower one is always agreed to.
 *
 * @throws ProblemError PRICE_CHANGED with both; VALIDATION_ERROR for another currency.
 */
export function checkPrice(expected: Money, current: Money, toleranceMinor: number): void {
  if (expected.currency !== current.currency) {
    throw invalidFields({
      field: 'expectedPrice',
      message: `must be in ${current.currency}, as the hotel charges`,
    });
  }
  if (current.amountMinor <= expected.amountMinor + toleranceMinor) return;
  refuseChangedPrice(expected, current);
}

/**
 * Says that a stay has another price than was reckoned with.
 *
 * @throws ProblemError PRICE_CHANGED, always.
 */
export function refuseChangedPrice(expected: Money | undefined, current: Money): never {
  const reckoned = expected === undefined ? '' : `, not ${formatMoney(expected)}`;
  const message = `The stay costs ${formatMoney(current)} now${reckoned}. Nothing was booked.`;
  throw new ProblemError('PRICE_CHANGED', message, {
    ...(expected === undefined ? {} : { expectedPrice: { ...expected } }),
    currentPrice: { ...current },
  });
}
