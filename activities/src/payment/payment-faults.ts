import { readSqlFailure } from '@holdfast/prisma-client/sql-state';
import { failureOf, type ProviderFailure } from '@holdfast/providers/provider-error';
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { fault } from '../refuse.ts';

const faultCodes: Record<ProviderFailure['kind'], string> = {
  card_declined: 'PROVIDER_REFUSED',
  unexpected_state: 'PROVIDER_UNEXPECTED_STATE',
  not_sent: 'PROVIDER_NOT_SENT',
  ambiguous: 'PROVIDER_UNAVAILABLE',
  key_in_use: 'PROVIDER_KEY_IN_USE',
  key_replayed_error: 'PROVIDER_UNAVAILABLE',
  rate_limited: 'PROVIDER_RATE_LIMITED',
  invalid_request: 'PROVIDER_REFUSED',
  unauthorized: 'PROVIDER_UNAUTHORIZED',
};

/**
 * Runs a step so that every fault that leaves it is a short code, which is retried: no provider's or database's
 * words, which may hold personal data, reach a workflow's history (decision D27).
 */
export async function asFaults<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ApplicationFailure || error instanceof CancelledFailure) throw error;
    const failure = failureOf(error);
    if (failure?.kind === 'ambiguous' && failure.reason === 'timeout') throw fault('PROVIDER_TIMEOUT');
    if (failure !== undefined) throw fault(faultCodes[failure.kind]);
    if (readSqlFailure(error) !== undefined || isPrismaError(error)) throw fault('DATABASE_UNAVAILABLE');
    throw error;
  }
}

function isPrismaError(error: unknown): boolean {
  return (
    error instanceof Error && (error.name.startsWith('PrismaClient') || error.name === 'DriverAdapterError')
  );
}
