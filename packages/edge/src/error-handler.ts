import { type ErrorCode, errorCodes } from '@holdfast/contracts/http/error-codes';
import type { Problem } from '@holdfast/contracts/http/problem';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isDependencyFailure } from './dependency-failure.ts';
import { ProblemError } from './problem-error.ts';

const frameworkErrors: Record<number, ErrorCode> = {
  400: 'VALIDATION_ERROR',
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  414: 'NOT_FOUND',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** In words that say what to do; the framework's own say what it found. */
const frameworkMessages: Record<string, string> = {
  FST_ERR_BAD_URL: 'The address is not written as an address.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty; send JSON.',
  // Longer than any id of ours.
  FST_ERR_MAX_PARAM_LENGTH: 'There is nothing at this address.',
};

/** The one error handler of every edge. What is not a problem already is logged and told without its cause. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, request.id, asProblem(error, request));
}

/** The answer to an address nothing listens on. */
export function handleNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, request.id, new ProblemError('NOT_FOUND', 'There is nothing at this address.'));
}

/** What went wrong as the problem that is answered; what nobody may learn more of is logged. */
export function asProblem(error: unknown, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  const { statusCode, code, message } = error as Partial<FastifyError>;
  const known = statusCode === undefined ? undefined : frameworkErrors[statusCode];
  // Only the framework's own messages are known to hold nothing of the request.
  if (known !== undefined && code?.startsWith('FST_')) {
    return new ProblemError(known, frameworkMessages[code] ?? bodyMessage(code, request) ?? `${message}.`);
  }
  if (isDependencyFailure(error)) {
    request.log.warn({ err: error }, 'a dependency is away');
    return new ProblemError('DEPENDENCY_UNAVAILABLE', 'A part of the platform is away. Try again shortly.', {
      retryAfterSeconds: 2,
    });
  }
  request.log.error({ err: error }, 'a request failed');
  return new ProblemError('INTERNAL_ERROR', 'Something went wrong on our side. It has been noted.');
}

/** What a route's body may be differs from route to route. */
function bodyMessage(code: string, request: FastifyRequest): string | undefined {
  const { bodyLimit, config } = request.routeOptions;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return `The body is larger than ${bodyLimit / 1_024} KB.`;
  if (code !== 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return undefined;
  const type = config.bodyType ?? 'application/json';
  return `Send the body as ${type}, and say so in Content-Type.`;
}

function sendProblem(reply: FastifyReply, requestId: string, problem: ProblemError): FastifyReply {
  const status = problem.statusCode;
  const { retryAfterSeconds } = problem.members;
  if (retryAfterSeconds !== undefined) reply.header('retry-after', Math.max(1, Math.ceil(retryAfterSeconds)));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  // Sent as text so that a route's response schema cannot take members away.
  return reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problemBody(problem, requestId));
}

/** The JSON text of a problem, as every error is sent. */
export function problemBody(problem: ProblemError, requestId: string): string {
  return JSON.stringify(problemOf(problem, requestId));
}

/** A problem with all that its code says of it. */
export function problemOf(problem: ProblemError, requestId: string): Problem {
  const { retryAfterSeconds: _, ...members } = problem.members;
  const { status, title } = errorCodes[problem.error];
  return {
    type: `urn:holdfast:problem:${problem.error.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    error: problem.error,
    message: problem.message,
    ...members,
    requestId,
  };
}
