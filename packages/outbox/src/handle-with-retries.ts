import { setTimeout as sleep } from 'node:timers/promises';

/** How patiently a handler's failures are met. */
export interface HandlerRetries {
  /** Attempts in all that count, 8 unless told. */
  readonly attempts?: number | undefined;
  /** First pause; it doubles up to `longestPauseMillis`. */
  readonly pauseMillis?: number | undefined;
  readonly longestPauseMillis?: number | undefined;
}

export interface HandlerRun {
  handle(): Promise<void>;
  /** Whether what the handler needs can be reached. While it cannot, a failure says nothing of the message. */
  ready(): Promise<boolean>;
  /** Throws when the message is no longer this consumer's to handle. */
  keepAlive(): void;
  readonly signal: AbortSignal;
  readonly retries: HandlerRetries;
  onFailure(error: unknown, attempt: number): void;
}

/** Runs a handler until it gets through; returns the last error once it has failed too often. */
export async function handleWithRetries(run: HandlerRun): Promise<unknown> {
  const { attempts = 8, pauseMillis = 100, longestPauseMillis = 5_000 } = run.retries;
  let pause = pauseMillis;
  for (let counted = 0; ; ) {
    run.keepAlive();
    try {
      await run.handle();
      return undefined;
    } catch (error) {
      run.onFailure(error, counted + 1);
      if (await run.ready().catch(() => false)) counted += 1;
      if (counted >= attempts) return error;
    }
    await sleep(pause, undefined, { signal: run.signal });
    pause = Math.min(pause * 2, longestPauseMillis);
  }
}
