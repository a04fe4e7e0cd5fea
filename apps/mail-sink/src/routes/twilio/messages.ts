import { setTimeout as sleep } from 'node:timers/promises';
import { type Static, Type } from 'typebox';
import type { App } from '../../app-type.ts';
import type { KeptList } from '../../kept-list.ts';
import type { FaultRules } from '../../mail/fault-rules.ts';
import { newSid, type TextMessage } from '../../sms/text-message.ts';
import { type Interruptions, interruptions } from '../interruptions.ts';

const MessagePath = Type.Object({ sid: Type.String({ pattern: '^AC' }) });
const MessageForm = Type.Object({
  To: Type.String({ minLength: 1 }),
  From: Type.String({ minLength: 1 }),
  Body: Type.String({ minLength: 1, maxLength: 1_600 }),
});
type MessageForm = Static<typeof MessageForm>;

/** A refusal in Twilio's form. */
class TwilioError extends Error {
  readonly statusCode: number;
  readonly code: number;

  constructor(statusCode: number, code: number, message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

const interrupted: Interruptions = interruptions(
  (status) => new TwilioError(status, 20_000 + status, 'refused'),
);

/** POST /2010-04-01/Accounts/:sid/Messages.json: takes a text message as Twilio does, 201 with its sid. */
export function sendText(app: App, texts: KeptList<TextMessage>, faults: FaultRules): void {
  app.post(
    '/2010-04-01/Accounts/:sid/Messages.json',
    {
      schema: { params: MessagePath },
      errorHandler: (error, _request, reply) => {
        const { statusCode = 500, message } = error;
        const code = error instanceof TwilioError ? error.code : 20_000 + statusCode;
        void reply.code(statusCode).send({ code, message, more_info: '', status: statusCode });
      },
    },
    async ({ params: { sid }, headers, body }, reply) => {
      const authorized = Buffer.from(
        (headers.authorization ?? '').replace(/^Basic /, ''),
        'base64',
      ).toString();
      if (!authorized.startsWith(`${sid}:`)) throw new TwilioError(401, 20_003, 'Authenticate');
      const { To: to, From: from, Body: text } = checked(body);
      const fault = faults.meet('sms', [to]);
      const refuse = fault && interrupted.atTheDoor[fault.kind];
      if (refuse) return refuse(reply);
      if (fault?.kind === 'slow') await sleep(fault.latencyMillis ?? 1_000);
      const received = new Date();
      const message = {
        ...{ sid: newSid(), account_sid: sid, from, to, body: text, received_at: received.toISOString() },
      };
      await texts.add([message]);
      const lose = fault && interrupted.afterwards[fault.kind];
      if (lose) return lose(reply);
      return reply.code(201).send({
        ...{ sid: message.sid, account_sid: sid, from, to, body: text, status: 'queued' },
        ...{ date_created: received.toUTCString(), error_code: null, error_message: null, num_segments: '1' },
      });
    },
  );
}

function checked(body: unknown): MessageForm {
  const { To = '', From = '', Body = '' } = (body ?? {}) as Partial<MessageForm>;
  if (!/^\+[1-9]\d{4,14}$/.test(To)) throw new TwilioError(400, 21_211, "Invalid 'To' Phone Number");
  if (From === '') throw new TwilioError(400, 21_603, "A 'From' phone number is required.");
  if (Body === '') throw new TwilioError(400, 21_602, 'Message body is required.');
  if (Body.length > 1_600) throw new TwilioError(400, 21_617, 'The message body exceeds 1600 characters.');
  return { To, From, Body };
}
