import { SaveCardSchema, SavedCardSchema } from '@holdfast/contracts/http/payment-methods';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '@holdfast/storefront/platform';

/** Keeps a card with the caller's account. */
export function saveCardRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/payment-methods',
    {
      // Limited as bookings are: whoever tries out stolen cards tries many.
      config: { access: ['USER'], limit: 'bookings', problems: ['PAYMENT_DECLINED'] },
      schema: {
        tags: ['payment methods'],
        operationId: 'saveCard',
        summary: 'Keep a card',
        description:
          'The card stays with the payment provider. Use the `id` that comes back from now on; it needs no ' +
          'Idempotency-Key, since keeping a card twice keeps it once.',
        body: SaveCardSchema,
        response: { 201: SavedCardSchema },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await platform.cards.save(callerOf(request), request.body.paymentMethodId)),
  );
}
