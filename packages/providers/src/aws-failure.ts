import { notSent, ProviderError } from './provider-error.ts';

const notConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const throttled = new Set(['SlowDown', 'ThrottlingException', 'LimitExceededException']);
const backOffMillis = 1_000;

/** What a failed call of the AWS SDK means; codes only, because messages quote keys and addresses. */
export function readAwsFailure(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (!(error instanceof Error)) return new ProviderError({ kind: 'ambiguous', reason: 'connection_lost' });
  if ('code' in error && notConnected.has(String(error.code))) return notSent('no_connection');
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return new ProviderError({ kind: 'ambiguous', reason: 'timeout' });
  }
  if (!isServiceException(error)) return new ProviderError({ kind: 'ambiguous', reason: 'connection_lost' });
  const status = error.$metadata.httpStatusCode ?? 500;
  if (status === 429 || throttled.has(error.name)) {
    return new ProviderError({ kind: 'rate_limited', retryAfterMillis: backOffMillis });
  }
  if (status >= 500) return new ProviderError({ kind: 'ambiguous', reason: 'server_error' });
  if (status === 401 || status === 403 || error.name === 'AccessDeniedException') {
    return new ProviderError({ kind: 'unauthorized' });
  }
  return new ProviderError({ kind: 'invalid_request', code: error.name, param: undefined });
}

interface ServiceException extends Error {
  readonly $metadata: { readonly httpStatusCode?: number };
}

// Each client has a class of its own for what its service answers; this is what they have in common.
function isServiceException(error: Error): error is ServiceException {
  return '$fault' in error && '$metadata' in error;
}
