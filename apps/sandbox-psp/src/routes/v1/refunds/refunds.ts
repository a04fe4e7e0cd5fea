import { findCharge, findRefund } from '@holdfast/prisma-sandbox/find-object';
import { listRefunds } from '@holdfast/prisma-sandbox/list-objects';
import { readIntent } from '@holdfast/prisma-sandbox/read-intent';
import type { App } from '../../../app-type.ts';
import { presentRefund } from '../../../calls/expand.ts';
import { cutPage, listOf } from '../../../calls/page.ts';
import type { Provider } from '../../../calls/provider.ts';
import { runCall } from '../../../calls/run-call.ts';
import { refundIntent } from '../../../operations/refund-intent.ts';
import { identifyCall } from '../../../plugins/identify-call.ts';
import { sendAnswer } from '../../../plugins/send-answer.ts';
import { ListRefundsParameters, RefundParameters, RetrieveParameters } from '../../../wire/parameters.ts';
import { invalidParameter, missing } from '../../../wire/stripe-error.ts';
import type { Charge, PaymentIntent, Refund } from '../../../wire/stripe-objects.ts';
import { IntentPath } from '../payment_intents/write-intents.ts';

/** POST and GET /v1/refunds, GET /v1/refunds/:id. */
export function refunds(app: App, provider: Provider): void {
  app.post('/v1/refunds', { schema: { body: RefundParameters } }, async (request, reply) => {
    const { body } = request;
    if (body.payment_intent === undefined && body.charge === undefined) {
      throw invalidParameter(
        'One of the following params should be provided for this request: payment_intent or charge.',
      );
    }
    const answer = await runCall(provider, {
      operation: 'refund',
      ...identifyCall(request),
      paymentIntentId: body.payment_intent,
      chargeId: body.charge,
      work(state, around) {
        if (state !== null) return refundIntent(state, body, around);
        throw body.charge === undefined
          ? missing('payment_intent', body.payment_intent ?? '', 'payment_intent', 404)
          : missing('charge', body.charge, 'charge', 404);
      },
      present: (effect, state) =>
        presentRefund(
          effect.body as Refund,
          { intent: state?.intent ?? null, charge: effect.charge ?? null },
          body.expand,
        ),
    });
    return sendAnswer(reply, answer);
  });

  app.get(
    '/v1/refunds/:id',
    { schema: { params: IntentPath, querystring: RetrieveParameters } },
    async (request) => {
      const refund = await findRefund<Refund>(provider.db, request.params.id);
      if (refund === null) throw missing('refund', request.params.id, 'id');
      const charge = await findCharge<Charge>(provider.db, refund.charge);
      const stored = await readIntent<PaymentIntent, Charge>(provider.db, refund.payment_intent);
      return presentRefund(refund, { intent: stored?.intent ?? null, charge }, request.query.expand);
    },
  );

  app.get('/v1/refunds', { schema: { querystring: ListRefundsParameters } }, async (request) => {
    const { payment_intent, charge } = request.query;
    const found = await listRefunds<Refund>(provider.db, cutPage(request.query), {
      ...(payment_intent === undefined ? {} : { paymentIntentId: payment_intent }),
      ...(charge === undefined ? {} : { chargeId: charge }),
    });
    return listOf('/v1/refunds', found);
  });
}
