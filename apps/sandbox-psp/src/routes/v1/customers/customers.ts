import { findCustomer } from '@holdfast/prisma-sandbox/find-object';
import { listCards } from '@holdfast/prisma-sandbox/list-objects';
import type { App } from '../../../app-type.ts';
import { refuseUnknown } from '../../../calls/expand.ts';
import { cutPage, listOf } from '../../../calls/page.ts';
import type { Provider } from '../../../calls/provider.ts';
import { runCall } from '../../../calls/run-call.ts';
import { identifyCall } from '../../../plugins/identify-call.ts';
import { sendAnswer } from '../../../plugins/send-answer.ts';
import { CustomerParameters, ListCardsParameters } from '../../../wire/card-parameters.ts';
import { makeCustomer } from '../../../wire/make-customer.ts';
import { RetrieveParameters } from '../../../wire/parameters.ts';
import { missing } from '../../../wire/stripe-error.ts';
import type { Customer, KeptCard } from '../../../wire/stripe-objects.ts';
import { IntentPath } from '../payment_intents/write-intents.ts';
import { findLiving } from './find-living.ts';

/** POST /v1/customers, GET and DELETE /v1/customers/:id, GET /v1/customers/:id/payment_methods. */
export function customers(app: App, provider: Provider): void {
  app.post('/v1/customers', { schema: { body: CustomerParameters } }, async (request, reply) => {
    refuseUnknown(request.body.expand ?? [], []);
    const answer = await runCall(provider, {
      operation: 'customer',
      ...identifyCall(request),
      work() {
        const customer = makeCustomer(request.body);
        return { status: 200, body: customer, customer, events: [] };
      },
      present: (effect) => effect.body,
    });
    return sendAnswer(reply, answer);
  });

  app.get(
    '/v1/customers/:id',
    { schema: { params: IntentPath, querystring: RetrieveParameters } },
    async (request) => {
      refuseUnknown(request.query.expand ?? [], []);
      const customer = await findCustomer<Customer>(provider.db, request.params.id);
      if (customer === null) throw missing('customer', request.params.id, 'id');
      return customer.deleted === true ? deleted(customer) : customer;
    },
  );

  app.delete('/v1/customers/:id', { schema: { params: IntentPath } }, async (request, reply) => {
    const answer = await runCall(provider, {
      operation: 'customer',
      requestId: request.id,
      async work() {
        const customer = await findLiving(provider, request.params.id);
        return { status: 200, body: deleted(customer), customer: { ...customer, deleted: true }, events: [] };
      },
      present: (effect) => effect.body,
    });
    return sendAnswer(reply, answer);
  });

  app.get(
    '/v1/customers/:id/payment_methods',
    { schema: { params: IntentPath, querystring: ListCardsParameters } },
    async (request, reply) => {
      const { id } = request.params;
      refuseUnknown(request.query.expand ?? [], []);
      const answer = await runCall(provider, {
        operation: 'card',
        requestId: request.id,
        async work() {
          await findLiving(provider, id);
          const found = await listCards<KeptCard>(provider.db, cutPage(request.query), { customerId: id });
          return { status: 200, body: listOf(`/v1/customers/${id}/payment_methods`, found), events: [] };
        },
        present: (effect) => effect.body,
      });
      return sendAnswer(reply, answer);
    },
  );
}

function deleted({ id }: Customer) {
  return { id, object: 'customer' as const, deleted: true };
}
