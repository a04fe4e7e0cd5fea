import { type DestinationStream, type LogFn, type Logger, pino } from 'pino';
import { redactionPaths, scrub } from './redaction.ts';
import { serializeError } from './serialize-error.ts';

export type { Logger } from 'pino';

/** How a process logs: JSON lines on standard output, with personal data and secrets taken out. */
export interface LoggerOptions {
  /** The process, e.g. `customer-api`. */
  name: string;
  level?: string;
}

/**
 * Makes a process' logger.
 *
 * @param destination for tests; standard output otherwise.
 */
export function createLogger(
  { name, level = 'info' }: LoggerOptions,
  destination?: DestinationStream,
): Logger {
  const options = {
    name,
    level,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: redactionPaths, censor: '[redacted]' },
    // The members above are taken out by their names; what stands in any other text, line by line.
    hooks: { logMethod: withSafeMessage, streamWrite: scrub },
    serializers: {
      err: (error: unknown) => serializeError(error),
      error: (error: unknown) => serializeError(error),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

// pino takes the message of a logged error as the line's own, which would go around the serializer.
function withSafeMessage(this: Logger, given: Parameters<LogFn>, write: LogFn): void {
  const [first, ...rest] = given as unknown[];
  const error = first instanceof Error ? first : (first as { err?: unknown } | null)?.err;
  if (!(error instanceof Error)) {
    write.apply(this, given);
    return;
  }
  const members = first instanceof Error ? { err: first } : (first as object);
  const message = rest.length > 0 ? rest : [serializeError(error).message];
  write.apply(this, [members, ...message] as Parameters<LogFn>);
}
