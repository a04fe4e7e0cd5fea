import { SearchQuerySchema, SearchResultSchema, SearchSchema } from '@holdfast/contracts/http/search';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../platform.ts';
import { checkSearch, searchOf } from '../../search/check-search.ts';
import { searchView } from '../../search/search-view.ts';

const config = { access: 'public', scope: 'search:read', limit: 'search' } as const;

/** Hotels with rooms that are free, by place, dates and taste. */
export function searchHotelsRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/search',
    {
      config,
      schema: {
        tags: ['search'],
        operationId: 'searchHotels',
        summary: 'Search hotels with free rooms',
        description:
          'By the name of a place, or within a radius of a point. Prices are for the whole stay, mandatory taxes included. ' +
          'A name that no place has is answered with no hotels and with places of a like name.',
        body: SearchSchema,
        response: { 200: SearchResultSchema },
      },
    },
    async (request) => {
      checkSearch(request.body, platform.settings.maxNights);
      const answer = await platform.searchHotels(request.body, request.caller?.livemode ?? true);
      return searchView(answer, request.body);
    },
  );
}

/** The same search as an address that can be kept and passed on. */
export function listHotelsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels',
    {
      config,
      schema: {
        tags: ['search'],
        operationId: 'listHotels',
        summary: 'Search hotels by query',
        description: 'The same as POST /search; lists are written with commas.',
        querystring: SearchQuerySchema,
        response: { 200: SearchResultSchema },
      },
    },
    async (request) => {
      const search = searchOf(request.query);
      checkSearch(search, platform.settings.maxNights);
      const answer = await platform.searchHotels(search, request.caller?.livemode ?? true);
      return searchView(answer, search);
    },
  );
}
