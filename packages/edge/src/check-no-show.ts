import { type CalendarDate, instantAt } from '@holdfast/domain/calendar-date';
import { ProblemError } from './problem-error.ts';

/** A booking whose guest may not have come. */
export interface ExpectedGuest {
  readonly id: string;
  readonly status: string;
  readonly settledAt: Date | null;
  readonly checkIn: CalendarDate;
  readonly hotel: { readonly checkInTime: string; readonly timeZone: string };
}

/**
 * Refuses to miss a guest before check-in, or one of a booking that is not confirmed.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT.
 */
export function checkNoShow(
  { id, status, settledAt, checkIn, hotel }: ExpectedGuest,
  now = new Date(),
): void {
  const refuse = (message: string) => new ProblemError('BOOKING_STATE_CONFLICT', message, { bookingId: id });
  if (status === 'NO_SHOW') return;
  if (settledAt === null || status !== 'CONFIRMED') throw refuse('Only a confirmed booking can be missed.');
  if (now < instantAt(checkIn, hotel.checkInTime, hotel.timeZone)) {
    throw refuse(`The guest has until check-in: ${checkIn}, ${hotel.checkInTime}.`);
  }
}
