import { findApp } from '@holdfast/local/apps/app-list';
import { awaitReady, type StartedApp, startApp as start } from '@holdfast/local/apps/start-app';
import { findFreePort } from '@holdfast/local/processes/port';
import { killProcessGroup } from '@holdfast/local/processes/stop-process';
import { testSite } from '@holdfast/local/site';

/** An app running as a process of its own, as in production, that a test can end in any way. */
export interface TestApp {
  readonly url: string;
  readonly pid: number;
  /** How it ended, once it has: its exit code or signal. */
  readonly ended: Promise<string>;
  /** `kill -9`: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** Starts it again at the same address. */
  restart(): Promise<void>;
  /** Ends it as a deploy does. */
  stop(): Promise<void>;
}

let started = 0;

/**
 * Starts an app of apps/ on a free port against the servers of this run and waits until it is ready.
 * @param env added to the environment of the test run; `undefined` takes a variable away
 * @param givenPort where it listens, if others must know beforehand
 */
export async function startApp(
  name: string,
  env: Record<string, string | undefined> = {},
  givenPort?: number,
): Promise<TestApp> {
  const app = findApp(name);
  const site = testSite(Number(process.env.TEST_SLOT ?? 1));
  const port = givenPort ?? (await findFreePort());
  started += 1;
  const processName = `${name}-${process.pid}-${started}`;
  const launchAgain = async () => {
    const running = start(app, site, port, { LOG_LEVEL: 'warn', ...process.env, ...env }, processName);
    try {
      await awaitReady(running, processName, site);
    } catch (error) {
      // Nobody has a handle to end it by, and it would take the sagas and mails of the next test.
      killProcessGroup(running.record);
      throw error;
    }
    return running;
  };
  let running: StartedApp = await launchAgain();
  return {
    url: running.url,
    get pid() {
      return running.record.pid;
    },
    get ended() {
      return running.ended;
    },
    kill: async () => {
      killProcessGroup(running.record);
      await running.ended;
    },
    restart: async () => {
      running = await launchAgain();
    },
    stop: () => running.stop(),
  };
}
