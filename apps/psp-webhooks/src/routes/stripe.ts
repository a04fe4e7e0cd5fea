import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { storeProviderEvent } from '@holdfast/prisma-payment/provider-events';
import type { PaymentEvent, ReadPaymentEvent } from '@holdfast/providers/payment-events';
import { Type } from 'typebox';
import type { CountEvent } from '../events/metrics.ts';
import { recordOfEvent } from '../events/record-of-event.ts';

/** What the route needs besides the server. */
export interface StripeWebhookParts {
  readonly payments: PaymentDatabase;
  readonly readEvent: ReadPaymentEvent;
  readonly count: CountEvent;
  /** Tells the loop that a message was stored. */
  readonly stored: () => void;
}

const Received = Type.Object({ received: Type.Literal(true) });

/**
 * Takes messages of the payment provider: checked, stored, then 200. Handling comes later, so that the provider never
 * waits for it, and what is not stored is not confirmed, so that it sends it again.
 */
export function stripeWebhookRoute(
  edge: Edge,
  { payments, readEvent, count, stored }: StripeWebhookParts,
): void {
  // In a context of its own: the signature is over the body's bytes.
  edge.register(async (raw: Edge) => {
    raw.removeAllContentTypeParsers();
    raw.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    raw.post(
      '/webhooks/stripe',
      {
        bodyLimit: 256 * 1024,
        config: { access: 'public', limit: 'address', problems: ['DEPENDENCY_UNAVAILABLE'] },
        schema: {
          tags: ['webhooks'],
          operationId: 'receiveStripeEvent',
          summary: 'Take an event of Stripe',
          description: 'Signed by Stripe over the body as it is sent (header `Stripe-Signature`).',
          response: { 200: Received },
        },
      },
      async (request) => {
        const signature = request.headers['stripe-signature'];
        const event = readSigned(request.body, typeof signature === 'string' ? signature : undefined);
        const fresh = await storeProviderEvent(payments, recordOfEvent(event));
        count(event.type, fresh ? 'stored' : 'duplicate');
        if (fresh) stored();
        return { received: true as const };
      },
    );
  });

  function readSigned(body: unknown, signature: string | undefined): PaymentEvent {
    const event = Buffer.isBuffer(body) ? readEvent(body, signature) : undefined;
    if (event !== undefined) return event;
    count('unknown', 'forged');
    throw new ProblemError('VALIDATION_ERROR', 'The signature does not fit the body, or is too old.');
  }
}
