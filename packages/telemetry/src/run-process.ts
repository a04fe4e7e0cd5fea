import type { Logger } from 'pino';
import { scrub } from './redaction.ts';

/** A started process: its log, and how it is stopped. */
export interface RunningProcess {
  logger: Logger;
  /** Stops taking work, finishes what is in flight and lets go of connections. */
  close(): Promise<void>;
}

// Errors whose message is written for the person who starts the process; a stack would only hide it.
const plainErrors = new Set(['ConfigurationError', 'PortInUseError']);

/**
 * Runs a process until it is told to stop: SIGINT and SIGTERM close it gracefully, a fault closes it and exits 1.
 * A closing process ignores further signals until its deadline, because Ctrl-C reaches it twice (from the
 * terminal and from whoever started it); that is why close-with-grace, which exits at the second, is not used.
 *
 * @param closeWithinMillis after which a process that does not finish closing is ended.
 */
export async function runProcess(
  start: () => Promise<RunningProcess>,
  closeWithinMillis = 15_000,
): Promise<void> {
  let running: RunningProcess;
  try {
    running = await start();
  } catch (error) {
    process.stderr.write(`${describeStartError(error)}\n`);
    process.exit(1);
  }
  const { logger } = running;
  let closing = false;
  const stop = async (reason: string, exitCode: number): Promise<void> => {
    if (closing) return;
    closing = true;
    logger.info({ reason }, 'closing');
    const deadline = setTimeout(() => {
      logger.error({ closeWithinMillis }, 'did not close in time');
      process.exit(1);
    }, closeWithinMillis);
    deadline.unref();
    try {
      await running.close();
      logger.info('closed');
      process.exit(exitCode);
    } catch (error) {
      logger.error({ err: error }, 'closing failed');
      process.exit(1);
    }
  };
  process.on('SIGINT', () => void stop('SIGINT', 0));
  process.on('SIGTERM', () => void stop('SIGTERM', 0));
  const fault = (error: unknown) => {
    logger.fatal({ err: error }, 'a fault nobody caught');
    void stop('fault', 1);
  };
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', fault);
}

function describeStartError(error: unknown): string {
  if (!(error instanceof Error)) return scrub(String(error));
  return plainErrors.has(error.name) ? error.message : scrub(error.stack ?? error.message);
}
