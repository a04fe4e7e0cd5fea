import type { OperationRequests } from '@holdfast/domain/manage-stay-contract';
import { callerOf } from '@holdfast/edge/access';
import { carryOutOperation } from '@holdfast/edge/carry-out-operation';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readHotelBooking } from '@holdfast/prisma-booking/list-hotel-bookings';
import type { FastifyRequest } from 'fastify';
import type { Platform } from '../platform.ts';
import { ownHotel } from '../staff/own-hotel.ts';
import { hotelBookingView } from './hotel-booking-view.ts';

type Booking = NonNullable<Awaited<ReturnType<typeof readHotelBooking>>>;

/** What a hotel asks of one of its bookings. */
interface HotelOperation<Kind extends 'cancel' | 'no_show'> {
  readonly kind: Kind;
  readonly note?: string | undefined;
  /** Refuses what is plainly not possible, and says what exactly is asked. */
  prepare(booking: Booking): OperationRequests[Kind];
}

/**
 * Asks something of a booking on behalf of its hotel and answers the booking as it stands, 202 while it is being
 * worked on.
 *
 * @throws ProblemError NOT_FOUND, also for a hotel or a booking of others, and for what is refused.
 */
export async function operateBooking<Kind extends 'cancel' | 'no_show'>(
  platform: Platform,
  request: FastifyRequest<{ Params: { hotelId: string; bookingId: string } }>,
  { kind, note, prepare }: HotelOperation<Kind>,
) {
  const { bookingId } = request.params;
  const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
  const { livemode } = callerOf(request);
  const read = async () => {
    const booking = await readHotelBooking(platform.bookings, { bookingId, hotelId, livemode });
    if (booking === null) throw new ProblemError('NOT_FOUND', 'There is no such booking.');
    return booking;
  };
  const booking = await read();
  const { operationId, outcome } = await carryOutOperation(platform.operations, request, {
    ...{ bookingId, kind, note },
    actorKind: 'HOTEL',
    prepare: () => prepare(booking),
  });
  request.audit({ before: { status: booking.status }, after: { operationId, outcome } });
  const after = await hotelBookingView(await read(), platform.guestVault);
  return { status: outcome === undefined ? 202 : 200, booking: after } as const;
}
