import { callerOf } from '@holdfast/edge/access';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type BookingRow, findBooking } from '@holdfast/prisma-booking/database';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Platform } from '../platform.ts';

// Any text may be asked for: what is not an id of ours is a 404 like what is not there.
const anyId = Type.String({ minLength: 1, maxLength: 128 });

/** The path of one booking. */
export const BookingParamsSchema = Type.Object({ bookingId: anyId });

/**
 * A booking of the caller's mode: a test token sees only test bookings, a live one only live ones (decision D10).
 *
 * @throws ProblemError NOT_FOUND, also for one of the other mode.
 */
export async function visibleBooking(
  platform: Platform,
  request: FastifyRequest,
  bookingId: string,
): Promise<BookingRow> {
  const row = await findBooking(platform.bookings, bookingId);
  if (row === null || row.livemode !== callerOf(request).livemode) {
    throw new ProblemError('NOT_FOUND', 'There is no such booking.');
  }
  return row;
}

/** The path of one refund. */
export const RefundParamsSchema = Type.Object({ refundId: anyId });

/** The path of one undo. */
export const CompensationParamsSchema = Type.Object({ compensationId: anyId });

/** The path of one dispute. */
export const DisputeParamsSchema = Type.Object({ disputeId: anyId });

/** The path of one message. */
export const NotificationParamsSchema = Type.Object({ notificationId: anyId });

/** The path of one request that was put aside. */
export const DeadMessageParamsSchema = Type.Object({ deadMessageId: anyId });

/** The path of one delivery of a webhook. */
export const DeliveryParamsSchema = Type.Object({ deliveryId: anyId });
