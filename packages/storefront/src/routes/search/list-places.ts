import { PlacesQuerySchema, PlacesSchema } from '@holdfast/contracts/http/places';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../platform.ts';

/** Places to search in, while their name is typed. */
export function listPlacesRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/places',
    {
      config: { access: 'public', scope: 'search:read' },
      schema: {
        tags: ['search'],
        operationId: 'listPlaces',
        summary: 'Suggest places by name',
        querystring: PlacesQuerySchema,
        response: { 200: PlacesSchema },
      },
    },
    async (request) => ({ items: await platform.places.suggest(request.query.text) }),
  );
}
