import { findKeptCard } from '@holdfast/prisma-sandbox/find-object';
import type { App } from '../../../app-type.ts';
import { refuseUnknown } from '../../../calls/expand.ts';
import type { Provider } from '../../../calls/provider.ts';
import { runCall } from '../../../calls/run-call.ts';
import { attachCard, detachCard } from '../../../operations/keep-card.ts';
import { identifyCall } from '../../../plugins/identify-call.ts';
import { sendAnswer } from '../../../plugins/send-answer.ts';
import { paymentMethodObject } from '../../../wire/card-details.ts';
import { AttachParameters, DetachParameters } from '../../../wire/card-parameters.ts';
import { unixSeconds } from '../../../wire/new-id.ts';
import { RetrieveParameters } from '../../../wire/parameters.ts';
import { missing } from '../../../wire/stripe-error.ts';
import type { KeptCard } from '../../../wire/stripe-objects.ts';
import { findPaymentMethod } from '../../../wire/test-cards.ts';
import { findLiving } from '../customers/find-living.ts';
import { IntentPath } from '../payment_intents/write-intents.ts';

/** GET /v1/payment_methods/:id, and its attach and detach. */
export function paymentMethods(app: App, provider: Provider): void {
  const { db } = provider;

  app.get(
    '/v1/payment_methods/:id',
    { schema: { params: IntentPath, querystring: RetrieveParameters } },
    async (request) => {
      const { id } = request.params;
      refuseUnknown(request.query.expand ?? [], []);
      const kept = await findKeptCard<KeptCard>(db, id);
      const method = findPaymentMethod(id);
      if (kept === null && method === undefined) throw missing('PaymentMethod', id, 'payment_method');
      return kept ?? (method && paymentMethodObject(method, unixSeconds()));
    },
  );

  app.post(
    '/v1/payment_methods/:id/attach',
    { schema: { params: IntentPath, body: AttachParameters } },
    async (request, reply) => {
      const { id } = request.params;
      refuseUnknown(request.body.expand ?? [], []);
      const answer = await runCall(provider, {
        operation: 'card',
        ...identifyCall(request),
        work: async () =>
          attachCard(
            id,
            await findKeptCard<KeptCard>(db, id),
            await findLiving(provider, request.body.customer),
          ),
        present: (effect) => effect.body,
      });
      return sendAnswer(reply, answer);
    },
  );

  app.post(
    '/v1/payment_methods/:id/detach',
    { schema: { params: IntentPath, body: DetachParameters } },
    async (request, reply) => {
      const { id } = request.params;
      refuseUnknown(request.body.expand ?? [], []);
      const answer = await runCall(provider, {
        operation: 'card',
        ...identifyCall(request),
        work: async () => detachCard(id, await findKeptCard<KeptCard>(db, id)),
        present: (effect) => effect.body,
      });
      return sendAnswer(reply, answer);
    },
  );
}
