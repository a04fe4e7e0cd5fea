import { ProblemError } from '@holdfast/edge/problem-error';
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';

/** What a provider says when it is the one that has a problem, or does not know us any more. */
const providersFault = new Set([
  'server_error',
  'temporarily_unavailable',
  'invalid_client',
  'unauthorized_client',
]);

/** Answers that are none of OpenID Connect's, and those that do not come. */
const noAnswer = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

/**
 * What openid-client threw, as an answer and as a code for the log: its own text may quote tokens. The provider being
 * away is 503, everything it or our checks refused is one 400: an attacker does not learn which check it was.
 */
export function providerProblem(error: unknown): { readonly problem: ProblemError; readonly code: string } {
  const code = codeOf(error);
  return { code, problem: isAway(error, code) ? providerAway() : outsideLoginFailed() };
}

/** The answer while a provider cannot be asked. */
export function providerAway(): ProblemError {
  return new ProblemError(
    'DEPENDENCY_UNAVAILABLE',
    'The provider you want to sign in with does not answer. Try again shortly, or log in with your password.',
    { retryAfterSeconds: 5 },
  );
}

/** The answer to a sign-in that came back wrong, too late, twice, or in another browser. */
export function outsideLoginFailed(): ProblemError {
  return new ProblemError('OUTSIDE_LOGIN_FAILED', 'The sign-in did not succeed. Begin it again.');
}

function isAway(error: unknown, code: string): boolean {
  if (error instanceof ResponseBodyError && error.status >= 500) return true;
  return noAnswer.has(code) || providersFault.has(code);
}

function codeOf(error: unknown): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return error.error;
  if (error instanceof WWWAuthenticateChallengeError) return 'WWW_AUTHENTICATE';
  if (error instanceof ClientError) return error.code ?? 'CLIENT_ERROR';
  // What fetch throws when there is no connection.
  if (error instanceof TypeError && error.cause !== undefined) return 'OAUTH_ABORT';
  return error instanceof Error ? error.name : 'UNKNOWN';
}
