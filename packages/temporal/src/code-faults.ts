import { ApplicationFailure } from '@temporalio/common';
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';

/**
 * Lets out of an activity only failures that carry a code: the errors of databases and providers print values,
 * and a failure's message, cause and stack stay in the workflow's history for good (decision D27).
 */
export const codeFaults: ActivityInboundCallsInterceptor = {
  async execute(input, next) {
    try {
      return await next(input);
    } catch (error) {
      if (error instanceof ApplicationFailure || isCancellation(error)) throw error;
      const code = faultCodeOf(error);
      const failure = ApplicationFailure.create({ type: code, message: code, nonRetryable: false });
      failure.stack = '';
      throw failure;
    }
  },
};

function isCancellation(error: unknown): boolean {
  return error instanceof Error && (error.name === 'CancelledFailure' || error.name === 'AbortError');
}

// Prisma's and PostgreSQL's codes are short upper-case names without values in them.
function faultCodeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code)) return code;
  return error instanceof Error ? error.name : 'FAULT';
}
