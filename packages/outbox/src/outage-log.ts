import type { Logger } from '@holdfast/telemetry/logger';

/** Says once that something is away and once that it is back, however many attempts are made between. */
export interface OutageLog {
  readonly away: boolean;
  failed(error: unknown): void;
  worked(): void;
}

/** @param consequence what is true meanwhile, in a sentence for people */
export function createOutageLog(logger: Logger, what: string, consequence: string): OutageLog {
  let since: number | undefined;
  return {
    get away() {
      return since !== undefined;
    },
    failed(error) {
      if (since !== undefined) return;
      since = Date.now();
      logger.warn({ err: error }, `${what} is away: ${consequence}`);
    },
    worked() {
      if (since === undefined) return;
      logger.info({ awaySeconds: Math.round((Date.now() - since) / 1000) }, `${what} is back`);
      since = undefined;
    },
  };
}
