import type { RoomType } from '@holdfast/contracts/http/room-type';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { HotelPage } from '../../hotels/hotel-page.ts';
import type { Platform } from '../../platform.ts';

// Any text may be asked for: what is not an id of ours is a 404 like what is not there.
const anyId = Type.String({ minLength: 1, maxLength: 128 });

/** The path of one hotel. */
export const HotelParamsSchema = Type.Object({ hotelId: anyId });

/** The path of one room type of a hotel. */
export const RoomTypeParamsSchema = Type.Object({ hotelId: anyId, roomTypeId: anyId });

/**
 * The hotel of the path.
 *
 * @throws ProblemError NOT_FOUND.
 */
export async function hotelOf(
  platform: Platform,
  request: FastifyRequest,
  hotelId: string,
): Promise<HotelPage> {
  const page = await platform.hotels.findHotel(hotelId, request.caller?.livemode ?? true);
  if (page === undefined) throw new ProblemError('NOT_FOUND', 'There is no such hotel.');
  return page;
}

/**
 * The room type of the path.
 *
 * @throws ProblemError NOT_FOUND, also for a room type of another hotel.
 */
export async function roomTypeOf(
  platform: Platform,
  request: FastifyRequest,
  { hotelId, roomTypeId }: { hotelId: string; roomTypeId: string },
): Promise<{ hotel: HotelPage['hotel']; roomType: RoomType }> {
  const { hotel, roomTypes } = await hotelOf(platform, request, hotelId);
  const roomType = roomTypes.find(({ id }) => id === roomTypeId);
  if (roomType === undefined)
    throw new ProblemError('NOT_FOUND', 'There is no such room type in this hotel.');
  return { hotel, roomType };
}
