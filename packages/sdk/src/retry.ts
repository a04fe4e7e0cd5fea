import { HoldfastError, readRetryAfter } from './holdfast-error.ts';

/** How a call is tried again. */
export interface RetryOptions {
  /** How often a call is sent at most; 4 unless told. */
  readonly maxAttempts?: number | undefined;
  /** How long one attempt may take, its answer's body included; 30,000 unless told. */
  readonly attemptTimeoutMillis?: number | undefined;
  /** About how long the first rest is; each further one is twice as long, up to 8,000. 250 unless told. */
  readonly backoffMillis?: number | undefined;
  /** Whoever asks us to wait longer than this hears of it instead; 30 unless told. */
  readonly maxRetryAfterSeconds?: number | undefined;
}

type Send = (request: Request) => Promise<Response>;

const longestRestMillis = 8_000;
const passing = new Set([429, 502, 503, 504]);
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A fetch that tries again what may well succeed later: a connection that failed, an attempt that took too long, and
 * 429, 502, 503 and 504. Each attempt carries the same idempotency key; a call that changes something and has none is
 * sent once, since nobody knows whether the first one arrived.
 *
 * @throws HoldfastError NETWORK_ERROR or TIMED_OUT when the last attempt got no answer; the signal's reason when the
 *   caller gave up.
 */
export function retrying(send: Send, options: RetryOptions = {}): Send {
  const {
    maxAttempts = 4,
    attemptTimeoutMillis = 30_000,
    backoffMillis = 250,
    maxRetryAfterSeconds = 30,
  } = options;
  return async (request) => {
    const key = request.headers.get('idempotency-key') ?? undefined;
    const attempts = safe.has(request.method) || key !== undefined ? maxAttempts : 1;
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt >= attempts;
      const outcome = await attemptOnce(send, request, attemptTimeoutMillis);
      // The caller's own signal ends the call whatever became of the attempt.
      request.signal.throwIfAborted();
      if ('response' in outcome) {
        const { response } = outcome;
        const wait = readRetryAfter(response.headers) ?? 0;
        if (last || !passing.has(response.status) || wait > maxRetryAfterSeconds) return response;
        await rest(Math.max(wait * 1_000, backoff(attempt, backoffMillis)), request.signal);
        continue;
      }
      if (last) throw notAnswered(outcome.error, key);
      await rest(backoff(attempt, backoffMillis), request.signal);
    }
  };
}

type Outcome = { response: Response } | { error: unknown };

/** The body is read too: a connection that breaks in the middle of it has lost the answer just the same. */
async function attemptOnce(send: Send, request: Request, timeoutMillis: number): Promise<Outcome> {
  try {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMillis)]);
    const response = await send(new Request(request.clone(), { signal }));
    const { status, statusText, headers } = response;
    const body = await response.arrayBuffer();
    return {
      response: new Response(body.byteLength === 0 ? null : body, { status, statusText, headers }),
    };
  } catch (error) {
    return { error };
  }
}

function notAnswered(cause: unknown, idempotencyKey: string | undefined): HoldfastError {
  return cause instanceof DOMException && cause.name === 'TimeoutError'
    ? new HoldfastError('Holdfast did not answer in time.', { code: 'TIMED_OUT', idempotencyKey, cause })
    : new HoldfastError('Holdfast could not be reached.', { code: 'NETWORK_ERROR', idempotencyKey, cause });
}

/** Between half and all of the rest, so that those who failed together do not come back together. */
function backoff(attempt: number, firstMillis: number): number {
  const full = Math.min(longestRestMillis, firstMillis * 2 ** (attempt - 1));
  return full * (0.5 + Math.random() / 2);
}

function rest(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    }, millis);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
