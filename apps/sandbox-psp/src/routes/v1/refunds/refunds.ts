import { findDisputeOf, findRefund } from '@holdfast/prisma-sandbox/find-object';
import { listRefunds } from '@holdfast/prisma-sandbox/list-objects';
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
import type { Dispute, Refund } from '../../../wire/stripe-objects.ts';
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
      async work(state, around) {
        if (state !== null) {
          const { charge } = state;
          const dispute = charge?.disputed ? await findDisputeOf<Dispute>(provider.db, charge.id) : null;
          return refundIntent(state, dispute, body, around);
        }
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
    async (request, reply) => {
      const { id } = request.params;
      const refund = await findRefund<Refund>(provider.db, id);
      const answer = await runCall(provider, {
        operation: 'retrieve_refund',
        requestId: request.id,
        chargeId: refund?.charge,
        work(state) {
          if (refund === null) throw missing('refund', id, 'id');
          const of = { intent: state?.intent ?? null, charge: state?.charge ?? null };
          return { status: 200, body: presentRefund(refund, of, request.query.expand), events: [] };
        },
        present: (effect) => effect.body,
      });
      return sendAnswer(reply, answer);
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
