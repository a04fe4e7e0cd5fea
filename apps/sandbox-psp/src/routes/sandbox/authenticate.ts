import { readIntent } from '@holdfast/prisma-sandbox/read-intent';
import { Type } from 'typebox';
import type { App } from '../../app-type.ts';
import type { Provider } from '../../calls/provider.ts';
import { runCall } from '../../calls/run-call.ts';
import { completeAction } from '../../operations/complete-action.ts';
import { sendAnswer } from '../../plugins/send-answer.ts';
import { missing } from '../../wire/stripe-error.ts';
import type { Charge, PaymentIntent } from '../../wire/stripe-objects.ts';
import { IntentPath } from '../v1/payment_intents/write-intents.ts';
import { authenticationPage } from './authentication-page.ts';

const Outcome = Type.Object(
  { outcome: Type.Union([Type.Literal('succeed'), Type.Literal('fail')]) },
  { additionalProperties: false },
);

const BackTo = Type.Object(
  { return_url: Type.Optional(Type.String({ pattern: '^https?://', maxLength: 2_000 })) },
  { additionalProperties: false },
);

const passed: readonly string[] = ['requires_capture', 'succeeded'];

/** 3-D Secure of the sandbox: a page for people, an endpoint for tests. */
export function authenticate(app: App, provider: Provider): void {
  const complete = (requestId: string, id: string, outcome: 'succeed' | 'fail') =>
    runCall(provider, {
      operation: 'complete_action',
      requestId,
      paymentIntentId: id,
      work(state, around) {
        if (state === null) throw missing('payment_intent', id, 'intent');
        return completeAction(state, outcome, around);
      },
      present: (effect) => effect.body,
    });

  app.post(
    '/sandbox/payment_intents/:id/complete_action',
    { schema: { params: IntentPath, body: Outcome } },
    async (request, reply) =>
      sendAnswer(reply, await complete(request.id, request.params.id, request.body.outcome)),
  );

  app.get(
    '/sandbox/authenticate/:id',
    { schema: { params: IntentPath, querystring: BackTo } },
    async (request, reply) => {
      const stored = await readIntent<PaymentIntent, Charge>(provider.db, request.params.id);
      if (stored === null) throw missing('payment_intent', request.params.id, 'intent');
      return reply.type('text/html; charset=utf-8').send(authenticationPage(stored.intent));
    },
  );

  app.post(
    '/sandbox/authenticate/:id',
    { schema: { params: IntentPath, querystring: BackTo, body: Outcome } },
    async (request, reply) => {
      const { id } = request.params;
      const before = await readIntent<PaymentIntent, Charge>(provider.db, id);
      // A second click, or a reload, finds it done and is led back all the same.
      if (before?.intent.status === 'requires_action') await complete(request.id, id, request.body.outcome);
      const intent = (await readIntent<PaymentIntent, Charge>(provider.db, id))?.intent;
      if (intent === undefined) throw missing('payment_intent', id, 'intent');
      const own = before?.intent.next_action?.redirect_to_url?.return_url;
      const returnUrl = request.query.return_url ?? own;
      if (!returnUrl || !URL.canParse(returnUrl)) {
        return reply.type('text/html; charset=utf-8').send(authenticationPage(intent));
      }
      const target = new URL(returnUrl);
      target.searchParams.set('payment_intent', intent.id);
      // Told to whom the shop named when it confirmed, as Stripe does; not to whoever wrote the address of this page.
      if (returnUrl === own)
        target.searchParams.set('payment_intent_client_secret', intent.client_secret ?? '');
      target.searchParams.set('redirect_status', passed.includes(intent.status) ? 'succeeded' : 'failed');
      return reply.redirect(target.href, 303);
    },
  );
}
