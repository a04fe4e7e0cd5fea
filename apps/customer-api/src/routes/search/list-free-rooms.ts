import { RoomsPageSchema, RoomsQuerySchema } from '@holdfast/contracts/http/search';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../platform.ts';
import { checkSearch } from '../../search/check-search.ts';
import { searchView } from '../../search/search-view.ts';

/** Room types that are free, of each hotel the cheapest. */
export function listFreeRoomsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/rooms',
    {
      config: { access: 'public', limit: 'search' },
      schema: {
        tags: ['search'],
        operationId: 'listFreeRooms',
        summary: 'List free rooms of a place',
        description:
          'A flat list from the same search: of each hotel the cheapest room type for so many people.',
        querystring: RoomsQuerySchema,
        response: { 200: RoomsPageSchema },
      },
    },
    async (request) => {
      const { capacity, ...query } = request.query;
      const search = { ...query, guests: capacity, rooms: 1 };
      checkSearch(search, platform.settings.maxNights);
      const answer = await platform.searchHotels(search, request.caller?.livemode ?? true);
      const { facets: _, currency: __, items, ...page } = searchView(answer, search);
      return { ...page, items: items.map(roomOf) };
    },
  );
}

function roomOf({
  hotelId,
  name,
  city,
  countryCode,
  distanceKm,
  offer,
}: ReturnType<typeof searchView>['items'][number]) {
  const { roomTypeId, roomTypeName, maxGuests, roomsLeft, totalPrice } = offer;
  const hotel = { hotelId, hotelName: name, city, countryCode, distanceKm };
  return { roomTypeId, name: roomTypeName, ...hotel, maxGuests, roomsLeft, totalPrice };
}
