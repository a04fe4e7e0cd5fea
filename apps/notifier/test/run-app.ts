import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '@holdfast/local/processes/port';

/** A process of the platform, started as production starts it. */
export interface RunningApp {
  readonly url: string;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** @param entry below apps/, @param portVariable names where it is told its port */
export async function runApp(
  entry: string,
  portVariable: string,
  env: Record<string, string>,
  port = 0,
): Promise<RunningApp> {
  if (port === 0) return runApp(entry, portVariable, env, await findFreePort());
  const file = fileURLToPath(new URL(`../../${entry}`, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [file], {
    env: { ...process.env, LOG_LEVEL: 'fatal', ...env, [portVariable]: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    const response = await fetch(`${url}/ready`).catch(() => undefined);
    if (response?.ok) break;
    if (attempt > 300 || child.exitCode !== null) throw new Error(`${entry} did not get ready`);
    await sleep(100);
  }
  return {
    url,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
