import { createPrivateKey, createSign, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Mail } from './mail/mail.ts';

/** What can be told of a mail; names and members are SendGrid's. */
export const mailEventKinds = [
  'delivered',
  'deferred',
  'bounce',
  'blocked',
  'dropped',
  'spamreport',
] as const;
export type MailEventKind = (typeof mailEventKinds)[number];

/** Where events go and what they are signed with: DER in base64. */
export interface MailEventsTarget {
  readonly url: string;
  readonly privateKey: string;
}

export interface MailEvents {
  /** Tells of mails that were taken in what their addresses ask for, a moment later. */
  tellOf(mails: readonly Mail[]): void;
  /** Tells of a mail at once; whether it was heard. */
  send(mail: Mail, kind: MailEventKind): Promise<boolean>;
  close(): Promise<void>;
}

const details: Record<MailEventKind, Record<string, string>> = {
  delivered: { event: 'delivered', response: '250 OK' },
  deferred: { event: 'deferred', response: '450 try again later' },
  bounce: { event: 'bounce', type: 'bounce', status: '5.1.1', reason: '550 5.1.1 no such user' },
  blocked: { event: 'bounce', type: 'blocked', status: '4.7.1', reason: '450 4.7.1 not now' },
  dropped: { event: 'dropped', reason: 'Bounced Address' },
  spamreport: { event: 'spamreport' },
};

/** An address says by its first word what becomes of its mails, `bounce+me@…` for instance; others get them. */
const byAddress: Readonly<Record<string, readonly MailEventKind[]>> = {
  bounce: ['bounce'],
  blocked: ['blocked'],
  dropped: ['dropped'],
  deferred: ['deferred', 'delivered'],
  spamreport: ['delivered', 'spamreport'],
  silent: [],
};

/** SendGrid's event webhook: posts events, signed, and again for a while where they are not heard. */
export function createMailEvents(target: MailEventsTarget, logger: FastifyBaseLogger): MailEvents {
  const key = createPrivateKey({
    key: Buffer.from(target.privateKey, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
  const underway = new Set<Promise<void>>();
  const closing = new AbortController();

  async function post(mail: Mail, kind: MailEventKind): Promise<boolean> {
    const [to] = mail.to;
    const event = {
      ...{ email: to?.email ?? '', timestamp: Math.floor(Date.now() / 1000), ...details[kind] },
      ...{ sg_event_id: randomUUID(), sg_message_id: mail.message_id, ...mail.custom_args },
    };
    const body = JSON.stringify([event]);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createSign('sha256').update(timestamp).update(body).sign(key, 'base64');
    const answer = await fetch(target.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-twilio-email-event-webhook-signature': signature,
        'x-twilio-email-event-webhook-timestamp': timestamp,
      },
      body,
      signal: AbortSignal.timeout(5_000),
    });
    return answer.ok;
  }

  const attempt = (mail: Mail, kind: MailEventKind) => post(mail, kind).catch(() => false);

  async function tell(mail: Mail): Promise<void> {
    const [word = ''] = (mail.to[0]?.email ?? '').split(/[+@]/);
    for (const kind of byAddress[word] ?? ['delivered' as const]) {
      for (let pause = 300; !closing.signal.aborted && pause < 60_000; pause *= 3) {
        await sleep(pause, undefined, { signal: closing.signal }).catch(() => undefined);
        if (closing.signal.aborted || (await attempt(mail, kind))) break;
        logger.debug({ kind }, 'an event of a mail was not heard');
      }
    }
  }

  return {
    tellOf(mails) {
      for (const mail of mails) {
        const telling = tell(mail).finally(() => underway.delete(telling));
        underway.add(telling);
      }
    },
    send: attempt,
    async close() {
      closing.abort();
      await Promise.all(underway);
    },
  };
}
