import { Agent, type Dispatcher, request } from 'undici';
import { addressNotAllowed, guardedLookup, type ResolveName, resolveName } from './guarded-lookup.ts';
import { type AddressPolicy, isPublicAddress, refuseWebhookUrl } from './webhook-address.ts';

/** One request to an endpoint of a partner's. */
export interface WebhookCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why a call was no success; an answer's text is never part of it. */
export type WebhookError =
  | 'HTTP_STATUS'
  | 'REDIRECT'
  | 'TIMEOUT'
  | 'NAME_NOT_FOUND'
  | 'ADDRESS_NOT_ALLOWED'
  | 'CONNECTION_REFUSED'
  | 'CERTIFICATE'
  | 'CONNECTION_FAILED';

/** What came of a call; `error` is null where it was answered with 2xx. */
export type WebhookResult =
  | { readonly status: number; readonly error: null; readonly durationMillis: number }
  | { readonly status: number | null; readonly error: WebhookError; readonly durationMillis: number };

/** Posts to addresses that others have chosen, and never to one of our own network. */
export interface WebhookClient {
  post(call: WebhookCall): Promise<WebhookResult>;
  close(): Promise<void>;
}

export interface WebhookClientOptions extends AddressPolicy {
  /** For resolving, connecting, sending and the answer together; 10 s unless told. */
  readonly timeoutMillis?: number | undefined;
  /** The resolver of the system unless told. */
  readonly resolve?: ResolveName | undefined;
  /** Which addresses may be connected to; public ones unless told. */
  readonly isAllowed?: ((address: string) => boolean) | undefined;
}

/** As much of an answer is read, so that the endpoint is let finish; it is not kept. */
const maxAnswerBytes = 64 * 1024;

export function createWebhookClient(options: WebhookClientOptions): WebhookClient {
  const { allowPrivate, timeoutMillis = 10_000, resolve = resolveName } = options;
  const isAllowed = options.isAllowed ?? (allowPrivate ? () => true : isPublicAddress);
  const agent = new Agent({
    connect: { lookup: guardedLookup(resolve, isAllowed), timeout: timeoutMillis },
    headersTimeout: timeoutMillis,
    bodyTimeout: timeoutMillis,
    // A connection for each call: a kept one may be closed just when it is used again.
    pipelining: 0,
  });

  async function call({ url, headers, body }: WebhookCall): Promise<Outcome> {
    if (refuseWebhookUrl(url, options) !== undefined) return { status: null, error: 'ADDRESS_NOT_ALLOWED' };
    try {
      const signal = AbortSignal.timeout(timeoutMillis);
      // Follows no redirect: where it leads to was not checked.
      const answer = await request(url, { method: 'POST', headers, body, signal, dispatcher: agent });
      await readSome(answer.body);
      return { status: answer.statusCode, error: errorOfStatus(answer.statusCode) };
    } catch (error) {
      return { status: null, error: readFailure(error) };
    }
  }

  return {
    async post(wanted) {
      const startedAt = performance.now();
      const outcome = await call(wanted);
      return { ...outcome, durationMillis: Math.round(performance.now() - startedAt) } as WebhookResult;
    },
    close: () => agent.close(),
  };
}

interface Outcome {
  readonly status: number | null;
  readonly error: WebhookError | null;
}

/** The status has been told: whatever becomes of the rest of the answer changes nothing. */
async function readSome(body: Dispatcher.ResponseData['body']): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += (chunk as Buffer).length;
      if (bytes > maxAnswerBytes) break;
    }
  } catch {
    body.destroy();
  }
}

function errorOfStatus(status: number): WebhookError | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'REDIRECT' : 'HTTP_STATUS';
}

const errors: Readonly<Record<string, WebhookError>> = {
  [addressNotAllowed]: 'ADDRESS_NOT_ALLOWED',
  ENOTFOUND: 'NAME_NOT_FOUND',
  EAI_AGAIN: 'NAME_NOT_FOUND',
  ECONNREFUSED: 'CONNECTION_REFUSED',
  ETIMEDOUT: 'TIMEOUT',
  UND_ERR_CONNECT_TIMEOUT: 'TIMEOUT',
  UND_ERR_HEADERS_TIMEOUT: 'TIMEOUT',
  UND_ERR_BODY_TIMEOUT: 'TIMEOUT',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'CERTIFICATE',
  SELF_SIGNED_CERT_IN_CHAIN: 'CERTIFICATE',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'CERTIFICATE',
  CERT_HAS_EXPIRED: 'CERTIFICATE',
  ERR_TLS_CERT_ALTNAME_INVALID: 'CERTIFICATE',
};

function readFailure(error: unknown): WebhookError {
  const { name, code } = error as { name?: string; code?: unknown };
  if (name === 'TimeoutError') return 'TIMEOUT';
  return (typeof code === 'string' ? errors[code] : undefined) ?? 'CONNECTION_FAILED';
}
