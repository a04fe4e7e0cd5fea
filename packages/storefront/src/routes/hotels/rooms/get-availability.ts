import { AvailabilitySchema, StayQuerySchema } from '@holdfast/contracts/http/availability';
import { checkNotPast, checkStay } from '@holdfast/edge/check-stay';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../../platform.ts';
import { RoomTypeParamsSchema, roomTypeOf } from '../hotel-params.ts';

/** What is left of a room type, night by night. */
export function getAvailabilityRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/rooms/:roomTypeId/availability',
    {
      config: { access: 'public', scope: 'search:read' },
      schema: {
        tags: ['hotels'],
        operationId: 'getAvailability',
        summary: 'See what is left of a room type',
        params: RoomTypeParamsSchema,
        querystring: StayQuerySchema,
        response: { 200: AvailabilitySchema },
      },
    },
    async (request) => {
      checkStay(request.query, platform.settings.maxNights);
      const { hotel, roomType } = await roomTypeOf(platform, request, request.params);
      checkNotPast(request.query.checkIn, hotel.timeZone);
      const found = await platform.stays.readStay(hotel.id, { roomTypeId: roomType.id, ...request.query });
      const { available, roomsLeft, restriction } = found;
      const nights = found.nights.map(({ price, ...night }) => ({
        ...night,
        ...(price ? { price: { ...price } } : {}),
      }));
      return { available, roomsLeft, ...(restriction && { restriction }), nights };
    },
  );
}
