import { RoomTypesQuerySchema, RoomTypesSchema } from '@holdfast/contracts/http/room-type';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields } from '@holdfast/edge/problem-error';
import { readAvailabilities } from '@holdfast/prisma-inventory/read-availability';
import { checkNotPast, checkStay } from '../../../booking/check-request.ts';
import type { HotelPage } from '../../../hotels/hotel-reader.ts';
import type { Platform } from '../../../platform.ts';
import { HotelParamsSchema, hotelOf } from '../hotel-params.ts';

/** A hotel's room types; with dates, also what is left and what it costs. */
export function listRoomsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/rooms',
    {
      config: { access: 'public' },
      schema: {
        tags: ['hotels'],
        operationId: 'listRooms',
        summary: 'List the room types of a hotel',
        description:
          'checkIn and checkOut go together; with guests, only rooms that hold as many are listed.',
        params: HotelParamsSchema,
        querystring: RoomTypesQuerySchema,
        response: { 200: RoomTypesSchema },
      },
    },
    async (request) => {
      const { checkIn, checkOut, guests = 1 } = request.query;
      const { hotel, roomTypes } = await hotelOf(platform, request, request.params.hotelId);
      const fitting = roomTypes.filter(({ maxGuests }) => maxGuests >= guests);
      if (checkIn === undefined && checkOut === undefined) return { items: [...fitting] };
      if (checkIn === undefined)
        throw invalidFields({ field: 'checkIn', message: 'is required with checkOut' });
      if (checkOut === undefined)
        throw invalidFields({ field: 'checkOut', message: 'is required with checkIn' });
      checkStay({ checkIn, checkOut }, platform.settings.maxNights);
      checkNotPast(checkIn, hotel.timeZone);
      return { items: await withAvailability(platform, fitting, { checkIn, checkOut }) };
    },
  );
}

async function withAvailability(
  platform: Platform,
  roomTypes: HotelPage['roomTypes'],
  stay: { checkIn: string; checkOut: string },
) {
  const roomTypeIds = roomTypes.map(({ id }) => id);
  const found = await readAvailabilities(platform.inventory, { roomTypeIds, ...stay });
  return roomTypes.map((roomType, index) => {
    const { available = false, roomsLeft = 0, total } = found[index] ?? {};
    return { ...roomType, available, roomsLeft, ...(total ? { totalPrice: { ...total } } : {}) };
  });
}
