import { Type } from 'typebox';
import type { App } from '../app-type.ts';
import type { MailStore } from '../mail/mail-store.ts';

const MessagesQuery = Type.Object({
  to: Type.Optional(Type.String()),
  bookingId: Type.Optional(Type.String()),
  limit: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,4}$' })),
});

/** GET and DELETE /messages: the mails as JSON, newest first, for tests. */
export function messages(app: App, store: MailStore): void {
  app.get('/messages', { schema: { querystring: MessagesQuery } }, async ({ query }) => ({
    messages: store.list({ ...query, limit: Number(query.limit ?? 1_000) }),
  }));
  app.delete('/messages', async () => ({ deleted: await store.clear() }));
}
