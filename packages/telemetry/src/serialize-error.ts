import { scrub } from './redaction.ts';

interface LoggedError {
  type: string;
  message: string;
  code?: string;
  stack?: string;
  cause?: LoggedError;
}

/**
 * What a log line shows of an error. Database errors print the values of the row they failed on (decision D27),
 * so of those only the code and the place in the code are kept; all other text is scrubbed.
 */
export function serializeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) };
  const { code } = error as { code?: unknown };
  const printsValues = isDatabaseError(error);
  const message = printsValues ? `database error ${String(code ?? 'without a code')}` : scrub(error.message);
  const stack = printsValues ? frames(error.stack) : scrub(error.stack ?? '');
  return {
    type: error.name,
    message,
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    ...(stack === '' ? {} : { stack }),
    ...(error.cause !== undefined && depth < 3 ? { cause: serializeError(error.cause, depth + 1) } : {}),
  };
}

function isDatabaseError(error: Error): boolean {
  return (
    error.name.startsWith('Prisma') || 'clientVersion' in error || ('severity' in error && 'routine' in error)
  );
}

function frames(stack: string | undefined): string {
  return (stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}
