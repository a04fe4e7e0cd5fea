import { findKeptCard } from '@holdfast/prisma-sandbox/find-object';
import { type Static, type TObject, Type } from 'typebox';
import type { App } from '../../../app-type.ts';
import { presentIntent } from '../../../calls/expand.ts';
import type { Provider } from '../../../calls/provider.ts';
import { type Call, runCall } from '../../../calls/run-call.ts';
import { cancelIntent } from '../../../operations/cancel-intent.ts';
import { captureIntent } from '../../../operations/capture-intent.ts';
import { confirmIntent } from '../../../operations/confirm-intent.ts';
import { createIntent } from '../../../operations/create-intent.ts';
import type { Circumstances, Effect, IntentState } from '../../../operations/effect.ts';
import { refuseForeignCard } from '../../../operations/keep-card.ts';
import { identifyCall } from '../../../plugins/identify-call.ts';
import { sendAnswer } from '../../../plugins/send-answer.ts';
import {
  CancelParameters,
  CaptureParameters,
  ConfirmParameters,
  CreateParameters,
} from '../../../wire/parameters.ts';
import { missing } from '../../../wire/stripe-error.ts';
import type { KeptCard, PaymentIntent } from '../../../wire/stripe-objects.ts';
import { findLiving } from '../customers/find-living.ts';

export const IntentPath = Type.Object({ id: Type.String({ maxLength: 255 }) });

/** POST /v1/payment_intents and its confirm, capture and cancel. */
export function writeIntents(app: App, provider: Provider): void {
  app.post('/v1/payment_intents', { schema: { body: CreateParameters } }, async (request, reply) =>
    sendAnswer(
      reply,
      await runCall(provider, {
        operation: 'create',
        ...identifyCall(request),
        bookingId: request.body.metadata?.bookingId,
        async work(_state, around) {
          const { payment_method: card, customer } = request.body;
          if (customer !== undefined) await findLiving(provider, customer);
          if (card !== undefined) refuseForeignCard(await findKept(provider, card), customer);
          return createIntent(request.body, around);
        },
        present: presentEffect(request.body.expand),
      }),
    ),
  );
  actOnIntent(app, provider, 'confirm', ConfirmParameters, confirmIntent);
  actOnIntent(app, provider, 'capture', CaptureParameters, captureIntent);
  actOnIntent(app, provider, 'cancel', CancelParameters, cancelIntent);
}

function actOnIntent<Parameters extends TObject>(
  app: App,
  provider: Provider,
  operation: 'confirm' | 'capture' | 'cancel',
  schema: Parameters,
  act: (state: IntentState, parameters: Static<Parameters>, around: Circumstances) => Effect,
): void {
  app.post(
    `/v1/payment_intents/:id/${operation}`,
    { schema: { params: IntentPath, body: schema } },
    async (request, reply) => {
      const { id } = request.params;
      const parameters = request.body as Static<Parameters> & { expand?: string[] };
      const call: Call = {
        operation,
        ...identifyCall(request),
        paymentIntentId: id,
        async work(state, around) {
          if (state === null) throw missing('payment_intent', id, 'intent');
          const card = 'payment_method' in parameters ? parameters.payment_method : undefined;
          if (typeof card === 'string') {
            refuseForeignCard(await findKept(provider, card), customerOf(state.intent));
          }
          return act(state, parameters, around);
        },
        present: presentEffect(parameters.expand),
      };
      return sendAnswer(reply, await runCall(provider, call));
    },
  );
}

/** The card as it is kept; the names of test cards are never kept themselves and need no look. */
async function findKept({ db }: Provider, id: string): Promise<KeptCard | null> {
  return id.startsWith('pm_1') ? findKeptCard<KeptCard>(db, id) : null;
}

function customerOf({ customer }: PaymentIntent): string | null {
  return typeof customer === 'string' ? customer : null;
}

function presentEffect(expand: readonly string[] | undefined): Call['present'] {
  return (effect, state) => {
    const intent = effect.intent ?? state?.intent;
    return intent === undefined ? effect.body : presentIntent(intent, effect.charge ?? state?.charge, expand);
  };
}
