import { Runtime } from '@temporalio/worker';

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error';

/** Where the SDK's own lines go; a pino logger is one. */
export type LogTarget = Record<Level, (members: object, message: string) => void>;

const kept = [
  'taskQueue',
  'state',
  'workflowType',
  'workflowId',
  'activityType',
  'attempt',
  'isLocal',
  'durationMs',
];

/**
 * Has the SDK log through the process' logger: JSON lines like all others, and errors with what the logger takes
 * out of them. To be called once, before the first connection.
 */
export function logSdkTo(target: LogTarget): void {
  const write = (level: Level, message: string, meta: Record<string, unknown> = {}) => {
    const members = Object.fromEntries(kept.filter((name) => name in meta).map((name) => [name, meta[name]]));
    const { error } = meta;
    // A card that is declined is an answer; only what may be tried again is a fault.
    const answer = (error as { nonRetryable?: boolean } | undefined)?.nonRetryable === true;
    if (answer) target.info({ ...members, refusal: (error as { type?: string }).type }, message);
    else target[level]({ ...members, ...(error === undefined ? {} : { err: error }) }, message);
  };
  Runtime.install({
    logger: {
      log: (level, message, meta) => write(level.toLowerCase() as Level, message, meta),
      trace: (message, meta) => write('trace', message, meta),
      debug: (message, meta) => write('debug', message, meta),
      info: (message, meta) => write('info', message, meta),
      warn: (message, meta) => write('warn', message, meta),
      error: (message, meta) => write('error', message, meta),
    },
  });
}
