import { RoomTypesQuerySchema, RoomTypesSchema } from '@holdfast/contracts/http/room-type';
import { roomsForParty } from '@holdfast/domain/party';
import { checkNotPast, checkStay } from '@holdfast/edge/check-stay';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields } from '@holdfast/edge/problem-error';
import type { HotelPage } from '../../../hotels/hotel-page.ts';
import type { Platform } from '../../../platform.ts';
import { HotelParamsSchema, hotelOf } from '../hotel-params.ts';

/** A hotel's room types; with dates, also what is left and what it costs. */
export function listRoomsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/rooms',
    {
      config: { access: 'public', scope: 'search:read' },
      schema: {
        tags: ['hotels'],
        operationId: 'listRooms',
        summary: 'List the room types of a hotel',
        description:
          'checkIn and checkOut go together. With guests, room types are listed that hold the party, ' +
          'in as few rooms as possible unless told how many.',
        params: HotelParamsSchema,
        querystring: RoomTypesQuerySchema,
        response: { 200: RoomTypesSchema },
      },
    },
    async (request) => {
      const { checkIn, checkOut, rooms, guests = rooms ?? 1 } = request.query;
      if (rooms !== undefined && rooms > guests)
        throw invalidFields({ field: 'rooms', message: 'must not be more than there are guests' });
      const { hotel, roomTypes } = await hotelOf(platform, request, request.params.hotelId);
      const fitting = roomTypes.flatMap((roomType) => {
        const taken = roomsForParty({ guests, rooms }, roomType.maxGuests);
        return taken === undefined ? [] : { roomType, rooms: taken };
      });
      if (checkIn === undefined && checkOut === undefined) {
        return { items: fitting.map(({ roomType, rooms }) => ({ ...roomType, rooms })) };
      }
      if (checkIn === undefined)
        throw invalidFields({ field: 'checkIn', message: 'is required with checkOut' });
      if (checkOut === undefined)
        throw invalidFields({ field: 'checkOut', message: 'is required with checkIn' });
      checkStay({ checkIn, checkOut }, platform.settings.maxNights);
      checkNotPast(checkIn, hotel.timeZone);
      const stay = { hotelId: hotel.id, checkIn, checkOut, guests };
      return { items: await withAvailability(platform, fitting, stay) };
    },
  );
}

interface Fitting {
  readonly roomType: HotelPage['roomTypes'][number];
  readonly rooms: number;
}

async function withAvailability(
  platform: Platform,
  fitting: readonly Fitting[],
  { hotelId, ...stay }: { hotelId: string; checkIn: string; checkOut: string; guests: number },
) {
  // One read for all that take as many rooms: usually all of them.
  const reads = [...Map.groupBy(fitting, ({ rooms }) => rooms)].map(([rooms, group]) => {
    const roomTypeIds = group.map(({ roomType }) => roomType.id);
    return platform.stays.readStays(hotelId, { roomTypeIds, rooms, ...stay });
  });
  const found = new Map((await Promise.all(reads)).flat().map((stay) => [stay.roomTypeId, stay]));
  return fitting.map(({ roomType, rooms }) => {
    const { available = false, roomsLeft = 0, restriction, total, lines = [] } = found.get(roomType.id) ?? {};
    const price = total ? { totalPrice: { ...total }, lines: lines.map((line) => ({ ...line })) } : {};
    return { ...roomType, rooms, available, roomsLeft, ...(restriction && { restriction }), ...price };
  });
}
