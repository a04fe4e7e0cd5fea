import { S3ServiceException } from '@aws-sdk/client-s3';
import { notSent, ProviderError } from '../provider-error.ts';

const notConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const backOffMillis = 1_000;

/** What a failed call to the store means; codes only, because messages quote keys and addresses. */
export function readS3Failure(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (!(error instanceof Error)) return new ProviderError({ kind: 'ambiguous', reason: 'connection_lost' });
  if ('code' in error && notConnected.has(String(error.code))) return notSent('no_connection');
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return new ProviderError({ kind: 'ambiguous', reason: 'timeout' });
  }
  if (!(error instanceof S3ServiceException)) {
    return new ProviderError({ kind: 'ambiguous', reason: 'connection_lost' });
  }
  const status = error.$metadata.httpStatusCode ?? 500;
  if (status === 429 || error.name === 'SlowDown') {
    return new ProviderError({ kind: 'rate_limited', retryAfterMillis: backOffMillis });
  }
  if (status >= 500) return new ProviderError({ kind: 'ambiguous', reason: 'server_error' });
  if (status === 401 || status === 403) return new ProviderError({ kind: 'unauthorized' });
  return new ProviderError({ kind: 'invalid_request', code: error.name, param: undefined });
}
