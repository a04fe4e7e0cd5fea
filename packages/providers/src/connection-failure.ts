import type { ProviderFailure } from './provider-error.ts';

// Nothing was sent when no connection came about. A lost one says nothing of what happened before.
const unconnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const late = new Set(['ECONNABORTED', 'ETIMEDOUT']);

/** What an error code of axios, on which the packages for mails and text messages are built, says. */
export function fromConnection(code: string): ProviderFailure {
  if (unconnected.has(code)) return { kind: 'not_sent', reason: 'no_connection' };
  return { kind: 'ambiguous', reason: late.has(code) ? 'timeout' : 'connection_lost' };
}
