import { SavedCardListSchema } from '@holdfast/contracts/http/payment-methods';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '@holdfast/storefront/platform';

/** The cards the caller keeps. */
export function listCardsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/payment-methods',
    {
      config: { access: ['USER'] },
      schema: {
        tags: ['payment methods'],
        operationId: 'listCards',
        summary: 'Your cards',
        response: { 200: SavedCardListSchema },
      },
    },
    async (request) => ({ items: await platform.cards.list(callerOf(request)) }),
  );
}
