import { RateSchema, StayQuerySchema } from '@holdfast/contracts/http/availability';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readAvailability } from '@holdfast/prisma-inventory/read-availability';
import { checkNotPast, checkStay } from '../../../booking/check-request.ts';
import type { Platform } from '../../../platform.ts';
import { offerOf, RoomTypeParamsSchema } from '../hotel-params.ts';

/** What one room costs for a stay, mandatory taxes included (decision D28). */
export function getRateRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/rooms/:roomTypeId/rate',
    {
      config: { access: 'public' },
      schema: {
        tags: ['hotels'],
        operationId: 'getRate',
        summary: 'See what a room costs',
        params: RoomTypeParamsSchema,
        querystring: StayQuerySchema,
        response: { 200: RateSchema },
      },
    },
    async (request) => {
      checkStay(request.query, platform.settings.maxNights);
      const { hotel, roomType } = await offerOf(platform, request, request.params);
      checkNotPast(request.query.checkIn, hotel.timeZone);
      const { nights, total } = await readAvailability(platform.inventory, {
        roomTypeId: roomType.id,
        ...request.query,
      });
      if (total === null) throw new ProblemError('NOT_FOUND', 'There is no price for all of these nights.');
      const priced = nights.flatMap(({ date, price }) =>
        price === null ? [] : { date, price: { ...price } },
      );
      return { nights: priced, total: { ...total } };
    },
  );
}
