import { SavedCardParamsSchema } from '@holdfast/contracts/http/payment-methods';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { Platform } from '@holdfast/storefront/platform';
import { Type } from 'typebox';

/** Forgets a card of the caller. */
export function removeCardRoute(edge: Edge, platform: Platform): void {
  edge.delete(
    '/payment-methods/:id',
    {
      config: { access: ['USER'] },
      schema: {
        tags: ['payment methods'],
        operationId: 'removeCard',
        summary: 'Forget a card',
        description: 'What was paid with it stays as it is.',
        params: SavedCardParamsSchema,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const removed = await platform.cards.remove(callerOf(request), request.params.id);
      if (!removed) throw new ProblemError('NOT_FOUND', 'There is no such card among yours.');
      return reply.code(204).send(null);
    },
  );
}
