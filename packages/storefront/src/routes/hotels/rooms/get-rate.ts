import { RateQuerySchema, RateSchema } from '@holdfast/contracts/http/availability';
import { checkGuests, checkNotPast, checkStay } from '@holdfast/edge/check-stay';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { Platform } from '../../../platform.ts';
import { RoomTypeParamsSchema, roomTypeOf } from '../hotel-params.ts';

/** What a stay costs, mandatory taxes included (decision D28). */
export function getRateRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/rooms/:roomTypeId/rate',
    {
      config: { access: 'public', scope: 'search:read' },
      schema: {
        tags: ['hotels'],
        operationId: 'getRate',
        summary: 'See what a stay costs',
        description: 'A price to look at. A quote holds its price, and a booking is priced anew.',
        params: RoomTypeParamsSchema,
        querystring: RateQuerySchema,
        response: { 200: RateSchema },
      },
    },
    async (request) => {
      const { rooms = 1, guests = rooms } = request.query;
      checkStay(request.query, platform.settings.maxNights);
      const { hotel, roomType } = await roomTypeOf(platform, request, request.params);
      checkGuests({ rooms, guests }, roomType.maxGuests);
      checkNotPast(request.query.checkIn, hotel.timeZone);
      const wanted = { roomTypeId: roomType.id, ...request.query };
      const { nights, lines, promotionApplied, total } = await platform.stays.readStay(hotel.id, wanted);
      if (total === null) throw new ProblemError('NOT_FOUND', 'There is no price for all of these nights.');
      const priced = nights.flatMap(({ date, price }) =>
        price === null ? [] : { date, price: { ...price } },
      );
      return {
        nights: priced,
        lines: lines.map((line) => ({ ...line })),
        promotionApplied,
        total: { ...total },
      };
    },
  );
}
