import { Type } from 'typebox';
import type { App } from '../app-type.ts';
import type { KeptList } from '../kept-list.ts';
import { textsPage } from '../pages/texts-page.ts';
import type { TextMessage } from '../sms/text-message.ts';
import { pageHeaders } from './page-headers.ts';

const listed = 200;
const TextsQuery = Type.Object({ to: Type.Optional(Type.String({ maxLength: 40 })) });

/** GET and DELETE /sms: text messages newest first, as a page to browsers and as JSON to everyone else. */
export function texts(app: App, kept: KeptList<TextMessage>): void {
  app.get('/sms', { schema: { querystring: TextsQuery } }, async ({ query, headers }, reply) => {
    // A plus sign in a query is a blank.
    const to = (query.to ?? '').trim().replace(/^\+/, '');
    const messages = kept.list((message) => message.to.includes(to), listed);
    if (!headers.accept?.includes('text/html')) return { messages };
    return reply.headers(pageHeaders).send(textsPage({ messages, total: kept.count(), to }));
  });
  app.delete('/sms', async () => ({ deleted: await kept.clear() }));
}
