import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../../../app-type.ts';
import { checkRequest } from '../../../mail/check-request.ts';
import type { FaultRules } from '../../../mail/fault-rules.ts';
import { newMessageId, toMails } from '../../../mail/mail.ts';
import type { MailStore } from '../../../mail/mail-store.ts';
import { SendRequest } from '../../../mail/send-request.ts';
import { refusal } from '../../../mail/sendgrid-error.ts';
import type { MailEvents } from '../../../mail-events.ts';
import { interruptions } from '../../interruptions.ts';

const interrupted = interruptions(refusal);

/** POST /v3/mail/send: takes a mail as SendGrid does, 202 with its X-Message-Id. */
export function sendMail(app: App, store: MailStore, faults: FaultRules, events?: MailEvents): void {
  app.post(
    '/v3/mail/send',
    {
      schema: { body: SendRequest },
      // Before the body is looked at, as SendGrid does.
      onRequest: async ({ headers }) => {
        if (!/^Bearer SG\.\S+$/.test(headers.authorization ?? '')) {
          throw refusal(401, 'The provided authorization grant is invalid, expired, or revoked');
        }
      },
    },
    async (request, reply) => {
      checkRequest(request.body);
      const messageId = newMessageId();
      const mails = toMails(request.body, messageId, new Date());
      const fault = faults.meet(
        'mail',
        mails.map(({ custom_args }) => custom_args.bookingId),
      );
      const refuse = fault && interrupted.atTheDoor[fault.kind];
      if (refuse) return refuse(reply);
      if (fault?.kind === 'slow') await sleep(fault.latencyMillis ?? 1_000);
      await store.add(mails);
      events?.tellOf(mails);
      const lose = fault && interrupted.afterwards[fault.kind];
      if (lose) return lose(reply);
      return reply.code(202).header('X-Message-Id', messageId).send();
    },
  );
}
