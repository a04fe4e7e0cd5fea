import { Type } from 'typebox';
import type { App } from '../../app-type.ts';
import type { Provider } from '../../calls/provider.ts';
import { runCall } from '../../calls/run-call.ts';
import { endRefund } from '../../calls/turn-refunds.ts';
import { workOnDispute } from '../../calls/work-on-dispute.ts';
import { decideDispute } from '../../operations/answer-dispute.ts';
import { openDispute } from '../../operations/open-dispute.ts';
import { sendAnswer } from '../../plugins/send-answer.ts';
import { invalidParameter, missing } from '../../wire/stripe-error.ts';
import { IntentPath } from '../v1/payment_intents/write-intents.ts';

const Wish = Type.Object(
  {
    charge: Type.Optional(Type.String()),
    payment_intent: Type.Optional(Type.String()),
    reason: Type.Optional(Type.String({ maxLength: 50 })),
    evidenceSeconds: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  { additionalProperties: false },
);

/** /sandbox/refunds and /sandbox/disputes: what banks and cardholders do later. Not part of Stripe. */
export function bank(app: App, provider: Provider): void {
  for (const [word, status] of [
    ['succeed', 'succeeded'],
    ['fail', 'failed'],
  ] as const) {
    app.post(`/sandbox/refunds/:id/${word}`, { schema: { params: IntentPath } }, async (request, reply) =>
      sendAnswer(reply, await endRefund(provider, request.params.id, status, request.id)),
    );
  }

  app.post('/sandbox/disputes', { schema: { body: Wish } }, async (request, reply) => {
    const { charge, payment_intent, ...wish } = request.body;
    if (charge === undefined && payment_intent === undefined) {
      throw invalidParameter('One of charge and payment_intent is needed.', 'charge');
    }
    const answer = await runCall(provider, {
      operation: 'open_dispute',
      requestId: request.id,
      chargeId: charge,
      paymentIntentId: payment_intent,
      work(state, around) {
        if (state === null) throw missing('charge', charge ?? payment_intent ?? '', 'charge');
        return openDispute(state, wish, around);
      },
      present: (effect) => effect.body,
    });
    return sendAnswer(reply, answer);
  });

  for (const [word, decision] of [
    ['win', 'won'],
    ['lose', 'lost'],
  ] as const) {
    app.post(`/sandbox/disputes/:id/${word}`, { schema: { params: IntentPath } }, async (request, reply) => {
      const call = { requestId: request.id };
      const answer = await workOnDispute(provider, request.params.id, call, (state, around) =>
        decideDispute(state, decision, around),
      );
      return sendAnswer(reply, answer);
    });
  }
}
