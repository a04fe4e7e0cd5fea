import { findCharge } from '@holdfast/prisma-sandbox/find-object';
import { listCharges } from '@holdfast/prisma-sandbox/list-objects';
import { readIntent } from '@holdfast/prisma-sandbox/read-intent';
import type { App } from '../../../app-type.ts';
import { presentCharge, refuseUnknown } from '../../../calls/expand.ts';
import { cutPage, listOf } from '../../../calls/page.ts';
import type { Provider } from '../../../calls/provider.ts';
import { ListChargesParameters, RetrieveParameters } from '../../../wire/parameters.ts';
import { missing } from '../../../wire/stripe-error.ts';
import type { Charge, PaymentIntent } from '../../../wire/stripe-objects.ts';
import { IntentPath } from '../payment_intents/write-intents.ts';

/** GET /v1/charges and /v1/charges/:id. */
export function charges(app: App, provider: Provider): void {
  app.get(
    '/v1/charges/:id',
    { schema: { params: IntentPath, querystring: RetrieveParameters } },
    async (request) => {
      const { expand } = request.query;
      const charge = await findCharge<Charge>(provider.db, request.params.id);
      if (charge === null) throw missing('charge', request.params.id, 'id');
      const stored = expand?.includes('payment_intent')
        ? await readIntent<PaymentIntent, Charge>(provider.db, charge.payment_intent)
        : null;
      return presentCharge(charge, stored?.intent ?? null, expand);
    },
  );

  app.get('/v1/charges', { schema: { querystring: ListChargesParameters } }, async (request) => {
    const { payment_intent } = request.query;
    refuseUnknown(request.query.expand ?? [], []);
    const filter = payment_intent === undefined ? {} : { paymentIntentId: payment_intent };
    return listOf('/v1/charges', await listCharges<Charge>(provider.db, cutPage(request.query), filter));
  });
}
