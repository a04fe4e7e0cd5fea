import { listDisputes } from '@holdfast/prisma-sandbox/list-objects';
import type { App } from '../../../app-type.ts';
import { refuseUnknown } from '../../../calls/expand.ts';
import { cutPage, listOf } from '../../../calls/page.ts';
import type { Provider } from '../../../calls/provider.ts';
import { workOnDispute } from '../../../calls/work-on-dispute.ts';
import { answerDispute } from '../../../operations/answer-dispute.ts';
import { identifyCall } from '../../../plugins/identify-call.ts';
import { sendAnswer } from '../../../plugins/send-answer.ts';
import { DisputeParameters, ListDisputesParameters } from '../../../wire/dispute-parameters.ts';
import { RetrieveParameters } from '../../../wire/parameters.ts';
import type { Dispute } from '../../../wire/stripe-objects.ts';
import { IntentPath } from '../payment_intents/write-intents.ts';

/** GET /v1/disputes, GET and POST /v1/disputes/:id. */
export function disputes(app: App, provider: Provider): void {
  app.get('/v1/disputes', { schema: { querystring: ListDisputesParameters } }, async (request) => {
    const { payment_intent, charge } = request.query;
    refuseUnknown(request.query.expand ?? [], []);
    const found = await listDisputes<Dispute>(provider.db, cutPage(request.query), {
      ...(payment_intent === undefined ? {} : { paymentIntentId: payment_intent }),
      ...(charge === undefined ? {} : { chargeId: charge }),
    });
    return listOf('/v1/disputes', found);
  });

  app.get(
    '/v1/disputes/:id',
    { schema: { params: IntentPath, querystring: RetrieveParameters } },
    async (request, reply) => {
      refuseUnknown(request.query.expand ?? [], []);
      const answer = await workOnDispute(provider, request.params.id, { requestId: request.id }, (state) => ({
        status: 200,
        body: state.dispute,
        events: [],
      }));
      return sendAnswer(reply, answer);
    },
  );

  app.post(
    '/v1/disputes/:id',
    { schema: { params: IntentPath, body: DisputeParameters } },
    async (request, reply) => {
      refuseUnknown(request.body.expand ?? [], []);
      const answer = await workOnDispute(
        provider,
        request.params.id,
        identifyCall(request),
        (state, around) => answerDispute(state, request.body, around),
      );
      return sendAnswer(reply, answer);
    },
  );
}
