import { findCharge } from '@holdfast/prisma-sandbox/find-object';
import { readIntent } from '@holdfast/prisma-sandbox/read-intent';
import type { App } from '../../../app-type.ts';
import { presentCharge } from '../../../calls/expand.ts';
import type { Provider } from '../../../calls/provider.ts';
import { RetrieveParameters } from '../../../wire/parameters.ts';
import { missing } from '../../../wire/stripe-error.ts';
import type { Charge, PaymentIntent } from '../../../wire/stripe-objects.ts';
import { IntentPath } from '../payment_intents/write-intents.ts';

/** GET /v1/charges/:id. */
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
}
