import { Type } from 'typebox';
import type { App } from '../../app-type.ts';
import type { MailStore } from '../../mail/mail-store.ts';
import { refusal } from '../../mail/sendgrid-error.ts';
import { type MailEvents, mailEventKinds } from '../../mail-events.ts';

const EventRequest = Type.Object(
  { mailId: Type.String({ minLength: 1 }), kind: Type.Enum([...mailEventKinds]) },
  { additionalProperties: false },
);

/** POST /sandbox/events: has the sink tell what became of a mail. Not part of SendGrid. */
export function eventRoutes(app: App, store: MailStore, events: MailEvents | undefined): void {
  app.post('/sandbox/events', { schema: { body: EventRequest } }, async ({ body }) => {
    const mail = store.find(body.mailId);
    if (mail === undefined) throw refusal(404, 'no such mail', 'mailId');
    if (events === undefined) throw refusal(409, 'SENDGRID_WEBHOOK_URL is not set');
    return { heard: await events.send(mail, body.kind) };
  });
}
