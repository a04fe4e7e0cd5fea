import { findCharge } from '@holdfast/prisma-sandbox/find-object';
import { type Listed, listIntents } from '@holdfast/prisma-sandbox/list-objects';
import type { App } from '../../../app-type.ts';
import { presentIntent } from '../../../calls/expand.ts';
import { cutPage, listOf } from '../../../calls/page.ts';
import type { Provider } from '../../../calls/provider.ts';
import { runCall } from '../../../calls/run-call.ts';
import { sendAnswer } from '../../../plugins/send-answer.ts';
import { ListParameters, RetrieveParameters, SearchParameters } from '../../../wire/parameters.ts';
import { invalidParameter, missing } from '../../../wire/stripe-error.ts';
import type { Charge, PaymentIntent } from '../../../wire/stripe-objects.ts';
import { IntentPath } from './write-intents.ts';

const bookingQuery = /^\s*metadata\[(["'])bookingId\1\]\s*:\s*(["'])([^"']+)\2\s*$/;

/** GET /v1/payment_intents, /:id and /search. */
export function readIntents(app: App, provider: Provider): void {
  app.get(
    '/v1/payment_intents/:id',
    { schema: { params: IntentPath, querystring: RetrieveParameters } },
    async (request, reply) => {
      const { id } = request.params;
      const answer = await runCall(provider, {
        operation: 'retrieve',
        requestId: request.id,
        paymentIntentId: id,
        work(state) {
          if (state === null) throw missing('payment_intent', id, 'intent');
          return { status: 200, body: state.intent, events: [] };
        },
        present: (effect, state) =>
          presentIntent(effect.body as PaymentIntent, state?.charge, request.query.expand),
      });
      return sendAnswer(reply, answer);
    },
  );

  app.get('/v1/payment_intents', { schema: { querystring: ListParameters } }, async (request) => {
    const { query } = request;
    const found = await listIntents<PaymentIntent>(provider.db, cutPage(query));
    return listOf('/v1/payment_intents', await expandAll(provider, found, query.expand));
  });

  app.get('/v1/payment_intents/search', { schema: { querystring: SearchParameters } }, async (request) => {
    const { query, limit, page, expand } = request.query;
    const bookingId = bookingQuery.exec(query)?.[3];
    if (bookingId === undefined) {
      throw invalidParameter("The sandbox searches only metadata['bookingId']:'…'.", 'query');
    }
    const found = await listIntents<PaymentIntent>(
      provider.db,
      { limit: limit ?? 10, startingAfter: page },
      { bookingId },
    );
    const { data, has_more } = listOf('', await expandAll(provider, found, expand));
    const next_page = has_more ? (found.items.at(-1)?.id ?? null) : null;
    return { object: 'search_result', data, has_more, next_page, url: '/v1/payment_intents/search' };
  });
}

async function expandAll(
  provider: Provider,
  found: Listed<PaymentIntent>,
  expand: readonly string[] = [],
): Promise<Listed<object>> {
  const ofEach = expand.map((path) => path.replace(/^data\./, ''));
  const items = await Promise.all(
    found.items.map(async (intent) => {
      const wanted = ofEach.includes('latest_charge') && intent.latest_charge !== null;
      const charge = wanted ? await findCharge<Charge>(provider.db, intent.latest_charge ?? '') : null;
      return presentIntent(intent, charge, ofEach);
    }),
  );
  return { items, hasMore: found.hasMore };
}
