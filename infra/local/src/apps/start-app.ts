import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines, launch } from '../processes/launch.ts';
import type { PidRecord } from '../processes/pid-file.ts';
import { stopProcess } from '../processes/stop-process.ts';
import { repositoryRoot, type Site } from '../site.ts';
import { type App, entryOf } from './app-list.ts';

export interface StartedApp {
  url: string;
  record: PidRecord;
  /** Settles when the process ends, for whatever reason. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** Longer than the 15 s after which a closing app ends itself, so that its own reason is in its log. */
const endWithinMs = 17_000;
/** A process that cannot come up ends by itself; this is for a machine that is busy with ten of them at once. */
const readyWithinMs = 180_000;

/** Starts an app as a process of its own; it is not yet ready when this returns. */
export function startApp(
  app: App,
  site: Site,
  port: number,
  env: NodeJS.ProcessEnv,
  name = app.name,
): StartedApp {
  const url = `http://127.0.0.1:${port}`;
  const { record, ended } = launch(
    {
      command: process.execPath,
      args: [entryOf(app), ...app.args],
      cwd: repositoryRoot,
      env: { ...env, [app.portVariable]: String(port) },
    },
    logFile(site, name),
    pidFile(site, name),
    url,
  );
  return { url, record, ended, stop: () => stopProcess(record, 'SIGTERM', endWithinMs) };
}

/**
 * Resolves when the app says that it is ready; something optional may be away.
 * @throws with the end of its log when it ends or takes longer than three minutes
 */
export async function awaitReady(app: StartedApp, name: string, site: Site): Promise<void> {
  let end: string | undefined;
  void app.ended.then((how) => {
    end = how;
  });
  const deadline = Date.now() + readyWithinMs;
  let last = 'it does not answer';
  for (;;) {
    site.abort?.throwIfAborted();
    const response = await fetch(`${app.url}/ready`, { signal: AbortSignal.timeout(3000) }).catch(() => null);
    if (response?.ok) return;
    if (response) last = await response.text();
    const log = logFile(site, name);
    if (end !== undefined)
      throw new Error(`${name} ended at once (${end}):\n${lastLines(log, 25)}\nMore in ${log}`);
    if (Date.now() > deadline) throw new Error(`${name} is not ready: ${last}\n${lastLines(log, 12)}`);
    await sleep(50);
  }
}

export function logFile(site: Site, name: string): string {
  return join(site.logsDir, `${name}.log`);
}

export function pidFile(site: Site, name: string): string {
  return join(site.runDir, `${name}.pid`);
}
