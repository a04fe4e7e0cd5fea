import { randomBytes } from 'node:crypto';
import type { Address, SendRequest } from './send-request.ts';

/** A mail as the sink keeps it; members are named as SendGrid names them. */
export interface Mail {
  readonly id: string;
  /** The X-Message-Id its sender was told. */
  readonly message_id: string;
  readonly received_at: string;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly reply_to: Address | null;
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly custom_args: Readonly<Record<string, string>>;
  readonly categories: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** A new X-Message-Id. */
export function newMessageId(): string {
  return randomBytes(16).toString('base64url');
}

/** The mails of one request: one for each personalization. */
export function toMails(request: SendRequest, messageId: string, receivedAt: Date): Mail[] {
  const contentOf = (type: string) => request.content.find((part) => part.type === type)?.value ?? null;
  return request.personalizations.map((personalization, place) => {
    const fill = substitute(personalization.substitutions ?? {});
    const text = contentOf('text/plain');
    const html = contentOf('text/html');
    return {
      id: `${messageId}.${place}`,
      message_id: messageId,
      received_at: receivedAt.toISOString(),
      from: personalization.from ?? request.from,
      to: personalization.to,
      cc: personalization.cc ?? [],
      bcc: personalization.bcc ?? [],
      reply_to: request.reply_to ?? request.reply_to_list?.[0] ?? null,
      subject: fill(personalization.subject ?? request.subject ?? ''),
      text: text === null ? null : fill(text),
      html: html === null ? null : fill(html),
      custom_args: { ...request.custom_args, ...personalization.custom_args },
      categories: request.categories ?? [],
      headers: { ...request.headers, ...personalization.headers },
    };
  });
}

function substitute(substitutions: Record<string, string>): (text: string) => string {
  return (text) =>
    Object.entries(substitutions).reduce((filled, [tag, value]) => filled.replaceAll(tag, () => value), text);
}
