import type { Booking } from '@holdfast/contracts/http/booking';
import type { CarriedOut } from '@holdfast/edge/carry-out-operation';
import type { FastifyRequest } from 'fastify';
import type { Platform } from '../platform.ts';
import { ownBooking } from '../routes/bookings/booking-params.ts';
import { nextActionOf } from './answer-from-row.ts';
import { bookingView } from './booking-view.ts';

/** What an operation answers: the booking as it stands, 202 while it is still being worked on. */
export async function answerOperation(
  platform: Platform,
  request: FastifyRequest,
  bookingId: string,
  { outcome }: CarriedOut,
): Promise<{ status: 200 | 202; booking: Booking }> {
  const row = await ownBooking(platform, request, bookingId);
  const status = outcome === undefined ? 202 : 200;
  return { status, booking: bookingView(row, await nextActionOf(platform, row)) };
}
