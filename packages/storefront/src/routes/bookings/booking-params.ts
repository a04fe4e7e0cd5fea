import { bookingExample } from '@holdfast/contracts/http/examples';
import { IdField } from '@holdfast/contracts/http/fields';
import { callerOf } from '@holdfast/edge/access';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type BookingWithRefunds, readBooking } from '@holdfast/prisma-booking/read-bookings';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Platform } from '../../platform.ts';

/** The path of one booking. */
export const BookingParamsSchema = Type.Object({ bookingId: IdField('bk', bookingExample.id) });

/**
 * The caller's own booking.
 *
 * @throws ProblemError NOT_FOUND, also for what is someone else's.
 */
export async function ownBooking(
  platform: Platform,
  request: FastifyRequest,
  bookingId: string,
): Promise<BookingWithRefunds> {
  const { accountId, livemode } = callerOf(request);
  const row = await readBooking(platform.bookings, { bookingId, accountId, livemode });
  if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such booking.');
  return row;
}
