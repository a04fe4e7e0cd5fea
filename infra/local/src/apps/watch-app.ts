import type { StartedApp } from './start-app.ts';

/** An app that, once it is kept alive, is started again whenever it ends until it is told to stop. */
export interface WatchedApp {
  readonly current: StartedApp;
  /** Called when it is ready for the first time: until then a crash is an error to show, not to repeat. */
  keepAlive(): void;
  stop(): Promise<void>;
}

const firstDelayMs = 500;
const longestDelayMs = 30_000;
/** After this long without a crash the delay begins from the start again. */
const calmAfterMs = 60_000;

/** Starts an app; a later crash is said and answered by a new start, each time a little later. */
export function watchApp(start: () => StartedApp, name: string, tell: (text: string) => void): WatchedApp {
  let stopping = false;
  let delayMs = firstDelayMs;
  let timer: NodeJS.Timeout | undefined;
  let current = start();
  const follow = (app: StartedApp) => {
    const startedAt = Date.now();
    void app.ended.then((how) => {
      if (stopping) return;
      if (Date.now() - startedAt > calmAfterMs) delayMs = firstDelayMs;
      tell(`${name} ended (${how}); it is started again in ${delayMs / 1000} s`);
      timer = setTimeout(() => {
        current = start();
        follow(current);
      }, delayMs);
      delayMs = Math.min(delayMs * 2, longestDelayMs);
    });
  };
  return {
    keepAlive: () => follow(current),
    get current() {
      return current;
    },
    stop: () => {
      stopping = true;
      clearTimeout(timer);
      return current.stop();
    },
  };
}
