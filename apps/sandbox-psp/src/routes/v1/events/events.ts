import { findEvent } from '@holdfast/prisma-sandbox/find-object';
import { listEvents } from '@holdfast/prisma-sandbox/list-objects';
import type { App } from '../../../app-type.ts';
import { cutPage, listOf } from '../../../calls/page.ts';
import type { Provider } from '../../../calls/provider.ts';
import { ListEventsParameters } from '../../../wire/parameters.ts';
import { missing } from '../../../wire/stripe-error.ts';
import type { Event } from '../../../wire/stripe-objects.ts';
import { IntentPath } from '../payment_intents/write-intents.ts';

/** GET /v1/events and /v1/events/:id. */
export function events(app: App, provider: Provider): void {
  app.get('/v1/events', { schema: { querystring: ListEventsParameters } }, async (request) => {
    const { type, types } = request.query;
    const wanted = types ?? (type === undefined ? undefined : [type]);
    const filter = wanted === undefined ? {} : { type: { in: wanted } };
    return listOf('/v1/events', await listEvents<Event>(provider.db, cutPage(request.query), filter));
  });

  app.get('/v1/events/:id', { schema: { params: IntentPath } }, async (request) => {
    const event = await findEvent<Event>(provider.db, request.params.id);
    if (event === null) throw missing('event', request.params.id, 'id');
    return event;
  });
}
