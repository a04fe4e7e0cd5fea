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
import { identifyCall } from '../../../plugins/identify-call.ts';
import { sendAnswer } from '../../../plugins/send-answer.ts';
import {
  CancelParameters,
  CaptureParameters,
  ConfirmParameters,
  CreateParameters,
} from '../../../wire/parameters.ts';
import { missing } from '../../../wire/stripe-error.ts';

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
        work: (_state, around) => createIntent(request.body, around),
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
        work(state, around) {
          if (state === null) throw missing('payment_intent', id, 'intent');
          return act(state, parameters, around);
        },
        present: presentEffect(parameters.expand),
      };
      return sendAnswer(reply, await runCall(provider, call));
    },
  );
}

function presentEffect(expand: readonly string[] | undefined): Call['present'] {
  return (effect, state) => {
    const intent = effect.intent ?? state?.intent;
    return intent === undefined ? effect.body : presentIntent(intent, effect.charge ?? state?.charge, expand);
  };
}
