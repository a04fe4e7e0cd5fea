import type { Booking } from '@holdfast/contracts/http/booking';
import { isRefusalCode } from '@holdfast/domain/refusals';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import type { Platform } from '../platform.ts';
import { bookingView } from './booking-view.ts';
import { refusalProblem } from './refusal-problems.ts';

/** A success: the status and the booking as it stands. */
export interface BookingAnswer {
  readonly status: 200 | 201 | 202;
  readonly booking: Booking;
}

/** Whether POST /bookings has something to tell: an outcome, rooms that are held, or a card that wants action. */
export function hasAnswer(row: BookingRow): boolean {
  return row.settledAt !== null || isHeld(row) || row.paymentStatus === 'REQUIRES_ACTION';
}

/** Whether the rooms are held for a payment method to come. */
export function isHeld(row: BookingRow): boolean {
  return row.settledAt === null && row.paymentMethodId === null && row.expiresAt !== null;
}

/**
 * What POST /bookings answers, from the row alone, so that the same key always hears the same (decision D3).
 *
 * @throws ProblemError for a booking that ended without a stay.
 */
export async function answerFromRow(platform: Platform, row: BookingRow): Promise<BookingAnswer> {
  if (row.settledAt === null) {
    const nextAction = await nextActionOf(platform, row);
    return { status: isHeld(row) ? 201 : 202, booking: bookingView(row, nextAction) };
  }
  const refused = row.reason !== null && isRefusalCode(row.reason) ? row.reason : undefined;
  // A booking that was confirmed and then cancelled was made all the same: its row says what became of it.
  if (refused === undefined || wasConfirmed(row)) return { status: 201, booking: bookingView(row) };
  const { error, message } = refusalProblem(refused, row.declineCode);
  throw new ProblemError(error, message, {
    bookingId: row.id,
    ...(error === 'PAYMENT_DECLINED' && row.declineCode !== null ? { declineCode: row.declineCode } : {}),
    ...(error === 'ROOM_NOT_AVAILABLE' ? { alternatives: await platform.findAlternatives(row) } : {}),
  });
}

/** What the card wants, asked of the provider and never stored (decision D27). */
export function nextActionOf(platform: Platform, row: BookingRow) {
  if (row.settledAt !== null || row.paymentStatus !== 'REQUIRES_ACTION') return undefined;
  return platform.nextAction(row.id);
}

function wasConfirmed(row: BookingRow): boolean {
  return (
    ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'].includes(row.paymentStatus) &&
    row.reason === 'CANCELLED_ON_REQUEST'
  );
}
