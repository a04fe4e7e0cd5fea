import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import type { App } from '../app-type.ts';
import type { Mail } from '../mail/mail.ts';
import type { MailStore } from '../mail/mail-store.ts';
import { refusal } from '../mail/sendgrid-error.ts';
import { inboxPage, type View } from '../pages/inbox-page.ts';
import { pageHeaders } from './page-headers.ts';

const listed = 200;
const MailPath = Type.Object({ id: Type.String() });
const PageQuery = Type.Object({
  to: Type.Optional(Type.String({ maxLength: 320 })),
  view: Type.Optional(Type.Union([Type.Literal('html'), Type.Literal('text'), Type.Literal('details')])),
});
type PageQuery = Static<typeof PageQuery>;

// No script runs and nothing is fetched; links open beside it.
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** GET /, /mails/:id and what they need: the inbox for people. */
export function inbox(app: App, store: MailStore): void {
  app.get('/', { schema: { querystring: PageQuery } }, async ({ query }, reply) =>
    sendPage(reply, store, query),
  );

  app.get(
    '/mails/:id',
    { schema: { params: MailPath, querystring: PageQuery } },
    async ({ params, query }, reply) => sendPage(reply, store, query, find(store, params.id)),
  );

  app.get('/messages/:id/html', { schema: { params: MailPath } }, async ({ params }, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', mailPolicy)
      .send(openLinksBeside(find(store, params.id).html ?? '')),
  );

  app.post('/messages/clear', async (_request, reply) => {
    await store.clear();
    return reply.redirect('/', 303);
  });
}

function sendPage(reply: FastifyReply, store: MailStore, query: PageQuery, mail?: Mail): FastifyReply {
  const to = query.to?.trim() ?? '';
  const page = inboxPage({
    mails: store.list({ to, limit: listed }),
    total: store.count(),
    to,
    open: mail && { mail, view: viewOf(mail, query.view) },
  });
  return reply.headers(pageHeaders).send(page);
}

function viewOf(mail: Mail, wanted: View = 'html'): View {
  if (wanted === 'html' && mail.html === null) return 'text';
  if (wanted === 'text' && mail.text === null) return 'html';
  return wanted;
}

/** Links of a mail open in a tab of their own, not inside the frame; the mail's own head comes first where it has one. */
function openLinksBeside(mail: string): string {
  const base = '<base target="_blank">';
  const head = /<head[^>]*>/i.exec(mail)?.[0];
  return head === undefined ? `<!doctype html>${base}${mail}` : mail.replace(head, () => `${head}${base}`);
}

function find(store: MailStore, id: string): Mail {
  const mail = store.find(id);
  if (mail === undefined) throw refusal(404, 'There is no such mail.');
  return mail;
}
