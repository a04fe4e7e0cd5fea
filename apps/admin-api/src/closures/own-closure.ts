import { callerOf } from '@holdfast/edge/access';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type ClosureRow, findClosure } from '@holdfast/prisma-booking/closures';
import type { FastifyRequest } from 'fastify';
import type { Platform } from '../platform.ts';
import { ownHotel } from '../staff/own-hotel.ts';

/**
 * A closure of a hotel that the caller may work on; a test token sees those of test mode only (decision D10).
 *
 * @throws ProblemError NOT_FOUND, also for one of others.
 */
export async function ownClosure(
  platform: Platform,
  request: FastifyRequest,
  { hotelId, closureId }: { hotelId: string; closureId: string },
): Promise<ClosureRow> {
  await ownHotel(platform, request, hotelId);
  const row = await findClosure(platform.bookings, closureId);
  if (row === null || row.hotelId !== hotelId || (row.livemode && !callerOf(request).livemode)) {
    throw new ProblemError('NOT_FOUND', 'There is no such closure.');
  }
  return row;
}
