import sendgridClient from '@sendgrid/client';
import sendgridMail from '@sendgrid/mail';
import { createGuard } from './guarded-call.ts';
import { readMailFailure } from './mail-failure.ts';
import { failureOf } from './provider-error.ts';
import { type SendResult, toSendResult } from './send-result.ts';

/** One mail to one person. */
export interface Mail {
  readonly to: { readonly email: string; readonly name: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Comes back in the provider's events, which then tell which notification they are of (decision D26). */
  readonly customArgs: Readonly<Record<string, string>>;
}

/** What came of a send. */
export type MailResult = SendResult;

/** Sends mails through the provider. */
export interface MailClient {
  send(mail: Mail): Promise<MailResult>;
  close(): void;
}

export interface MailClientOptions {
  readonly apiKey: string;
  /** A mail sink that speaks the v3 wire format; absent means SendGrid itself. */
  readonly apiBase?: string | undefined;
  readonly from: string;
  /** Longest wait for the provider's answer, 10 s unless told. */
  readonly timeoutMillis?: number | undefined;
}

// Each package exports one instance for all and types nothing else; a client of one's own comes from its class.
const Client = sendgridClient.constructor as new () => typeof sendgridClient;
const MailService = sendgridMail.constructor as new () => typeof sendgridMail;

const senderName = 'Holdfast';
const callsAtOnce = 10;
// Links and pixels that tell on the guest are not added to mails about their own booking.
const trackingSettings = { clickTracking: { enable: false }, openTracking: { enable: false } };

/** SendGrid's client under permits, breaker and a time-out of its own (decision D15). */
export function createMailClient(options: MailClientOptions): MailClient {
  const { from, timeoutMillis = 10_000 } = options;
  const client = new Client();
  client.setApiKey(options.apiKey);
  client.setDefaultRequest('timeout' as 'baseUrl', timeoutMillis as never);
  if (options.apiBase !== undefined) {
    // After setApiKey, which sets the address back. A sink nearby is never reached through HTTP_PROXY.
    client.setDefaultRequest('baseUrl', options.apiBase);
    client.setDefaultRequest('proxy' as 'baseUrl', false as never);
  }
  const service = new MailService();
  service.setClient(client);
  const guard = createGuard({
    name: 'mail',
    width: callsAtOnce,
    maxWaitMillis: timeoutMillis,
    timeoutMillis: timeoutMillis + 2_000,
  });

  async function call({ customArgs, ...mail }: Mail): Promise<string | undefined> {
    try {
      const [response] = await service.send({
        ...mail,
        from: { email: from, name: senderName },
        customArgs: { ...customArgs },
        trackingSettings,
      });
      const headers: Record<string, string | undefined> = response.headers;
      return headers['x-message-id'];
    } catch (error) {
      throw readMailFailure(error);
    }
  }

  return {
    async send(mail) {
      try {
        return { outcome: 'sent', messageId: await guard.run(() => call(mail)) };
      } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        return toSendResult(failure);
      }
    },
    close: () => guard.close(),
  };
}
