import type { components } from '../generated/customer.ts';

/** The body of every error of the platform, `application/problem+json`. */
export type Problem = components['schemas']['Problem'];

/** A code of the platform's closed table, or what kept a call from being answered at all. */
export type HoldfastErrorCode = Problem['error'] | 'NETWORK_ERROR' | 'TIMED_OUT' | 'UNREADABLE_ANSWER';

/** What is known of a call that did not succeed. */
export interface HoldfastErrorOptions {
  readonly code: HoldfastErrorCode;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly problem?: Problem | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly cause?: unknown;
}

/** The one error that calls of the platform throw. */
export class HoldfastError extends Error {
  override readonly name = 'HoldfastError';
  readonly code: HoldfastErrorCode;
  /** Of HTTP; undefined when no answer arrived. */
  readonly status: number | undefined;
  /** Tell it to support: it is in our logs. */
  readonly requestId: string | undefined;
  /** The fields that are wrong, of a VALIDATION_ERROR. */
  readonly details: NonNullable<Problem['details']>;
  /** The whole body, with what some codes add to it, such as `alternatives` or `declineCode`. */
  readonly problem: Problem | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** The key the call was made with: with it, the same call can be made again and is carried out once. */
  readonly idempotencyKey: string | undefined;

  constructor(message: string, options: HoldfastErrorOptions) {
    super(message, { cause: options.cause });
    this.code = options.code;
    this.status = options.status;
    this.requestId = options.requestId;
    this.details = options.problem?.details ?? [];
    this.problem = options.problem;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.idempotencyKey = options.idempotencyKey;
  }
}

/** The error that an answer other than 2xx stands for. */
export async function errorOf(response: Response, idempotencyKey?: string): Promise<HoldfastError> {
  const { status, headers } = response;
  const known = {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfterSeconds: readRetryAfter(headers),
    idempotencyKey,
  };
  const text = await response.text();
  const problem = readProblem(text);
  if (problem !== undefined) {
    return new HoldfastError(problem.message, { ...known, code: problem.error, problem });
  }
  // A proxy in between has pages of its own.
  return new HoldfastError(`The answer ${status} is none of Holdfast's.`, {
    ...known,
    code: 'UNREADABLE_ANSWER',
  });
}

/** How long an answer asks to wait, in seconds; either form of Retry-After. */
export function readRetryAfter(headers: Headers, now = Date.now()): number | undefined {
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1_000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function readProblem(text: string): Problem | undefined {
  try {
    const body = JSON.parse(text);
    return typeof body.error === 'string' && typeof body.message === 'string' ? body : undefined;
  } catch {
    return undefined;
  }
}
