import { RoomsPageSchema, RoomsQuerySchema } from '@holdfast/contracts/http/search';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../platform.ts';
import { checkSearch } from '../../search/check-search.ts';

/** Room types of a place of which a room is free. */
export function listFreeRoomsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/rooms',
    {
      config: { access: 'public', scope: 'search:read', limit: 'search' },
      schema: {
        tags: ['search'],
        operationId: 'listFreeRooms',
        summary: 'List free rooms of a place',
        description: 'A flat list of room types for so many people in one room, the cheapest first.',
        querystring: RoomsQuerySchema,
        response: { 200: RoomsPageSchema },
      },
    },
    async (request) => {
      const { capacity, page = 1, pageSize = 20, ...query } = request.query;
      const wanted = { ...query, guests: capacity, page, pageSize };
      checkSearch(wanted, platform.settings.maxNights);
      const livemode = request.caller?.livemode ?? true;
      const { items, ...found } = await platform.listRooms(wanted, livemode);
      return {
        ...found,
        items: items.map(({ totalPrice, distanceKm, ...room }) => ({
          ...room,
          totalPrice: { ...totalPrice },
          distanceKm: Math.round(distanceKm * 10) / 10,
        })),
        page,
        pageSize,
      };
    },
  );
}
