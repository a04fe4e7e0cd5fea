import { fromConnection } from './connection-failure.ts';
import { ProviderError, type ProviderFailure } from './provider-error.ts';

/** Turns what @sendgrid/mail throws into one of the closed set, without text that quotes addresses (decision D27). */
export function readMailFailure(error: unknown): ProviderError {
  const { code, response } = error as {
    code?: unknown;
    response?: { headers?: Record<string, unknown>; body?: unknown };
  };
  return new ProviderError(
    typeof code === 'number' ? fromStatus(code, response) : fromConnection(String(code ?? '')),
  );
}

function fromStatus(
  status: number,
  response: { headers?: Record<string, unknown>; body?: unknown } | undefined,
): ProviderFailure {
  if (status >= 500) return { kind: 'ambiguous', reason: 'server_error' };
  if (status === 429) return { kind: 'rate_limited', retryAfterMillis: untilReset(response?.headers) };
  if (status === 401 || status === 403) return { kind: 'unauthorized' };
  return { kind: 'invalid_request', code: `HTTP_${status}`, param: fieldOf(response?.body) };
}

/** SendGrid tells in seconds since 1970 when calls are let in again. */
function untilReset(headers: Record<string, unknown> | undefined): number {
  const millis = Number(headers?.['x-ratelimit-reset']) * 1000 - Date.now();
  return Number.isFinite(millis) ? Math.min(Math.max(millis, 1_000), 60_000) : 5_000;
}

function fieldOf(body: unknown): string | undefined {
  const [first] = (body as { errors?: { field?: unknown }[] } | undefined)?.errors ?? [];
  return typeof first?.field === 'string' ? first.field : undefined;
}
