import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';
import type TwilioResponse from 'twilio/lib/http/response.js';
import { fromConnection } from './connection-failure.ts';
import { createGuard } from './guarded-call.ts';
import { failureOf, ProviderError, type ProviderFailure } from './provider-error.ts';
import { type SendResult, toSendResult } from './send-result.ts';

/** One text message to one phone. */
export interface Sms {
  /** E.164, such as +351912345678. */
  readonly to: string;
  readonly text: string;
}

/** Sends text messages through the provider. */
export interface SmsClient {
  send(sms: Sms): Promise<SendResult>;
  close(): void;
}

export interface SmsClientOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** A sink that speaks Twilio's wire format; absent means Twilio itself. */
  readonly apiBase?: string | undefined;
  readonly from: string;
  /** Longest wait for the provider's answer, 10 s unless told. */
  readonly timeoutMillis?: number | undefined;
}

const callsAtOnce = 10;

/** Twilio's client under permits, breaker and a time-out of its own (decision D15). */
export function createSmsClient(options: SmsClientOptions): SmsClient {
  const { accountSid, authToken, from, timeoutMillis = 10_000 } = options;
  const client = twilio(accountSid, authToken, {
    httpClient: new HttpClient(timeoutMillis, options.apiBase),
  });
  const guard = createGuard({
    name: 'sms',
    width: callsAtOnce,
    maxWaitMillis: timeoutMillis,
    timeoutMillis: timeoutMillis + 2_000,
  });

  async function call({ to, text }: Sms): Promise<string> {
    try {
      const { sid } = await client.messages.create({ to, from, body: text });
      return sid;
    } catch (error) {
      if (error instanceof ProviderError) throw error;
      throw new ProviderError(fromConnection(String((error as { code?: unknown }).code ?? '')));
    }
  }

  return {
    async send(sms) {
      try {
        return { outcome: 'sent', messageId: await guard.run(() => call(sms)) };
      } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        return toSendResult(failure);
      }
    },
    close: () => guard.close(),
  };
}

/** Twilio's HTTP, with another address where told, and with errors that quote no number (decision D27). */
class HttpClient extends twilio.RequestClient {
  readonly #base: string | undefined;

  constructor(timeoutMillis: number, base: string | undefined) {
    super({ timeout: timeoutMillis });
    this.#base = base;
  }

  override async request<TData>(
    request: RequestClient.RequestOptions<TData>,
  ): Promise<TwilioResponse.default<TData>> {
    const { pathname, search } = new URL(request.uri);
    const uri = this.#base === undefined ? request.uri : new URL(pathname + search, this.#base).href;
    const response = await super.request({ ...request, uri });
    if (response.statusCode >= 400) throw new ProviderError(fromStatus(response));
    return response;
  }
}

function fromStatus({ statusCode, body, headers }: TwilioResponse.default<unknown>): ProviderFailure {
  if (statusCode >= 500) return { kind: 'ambiguous', reason: 'server_error' };
  if (statusCode === 429) {
    const seconds = Number((headers as Record<string, unknown> | undefined)?.['retry-after']);
    return { kind: 'rate_limited', retryAfterMillis: seconds > 0 ? Math.min(seconds, 60) * 1000 : 5_000 };
  }
  if (statusCode === 401 || statusCode === 403) return { kind: 'unauthorized' };
  const code = (body as { code?: unknown } | null)?.code;
  return {
    kind: 'invalid_request',
    code: typeof code === 'number' ? `TWILIO_${code}` : `HTTP_${statusCode}`,
    param: undefined,
  };
}
