import { fileURLToPath } from 'node:url';
import { findApp } from '@holdfast/local/apps/app-list';
import { awaitReady, logFile, pidFile, type StartedApp, startApp } from '@holdfast/local/apps/start-app';
import { launch } from '@holdfast/local/processes/launch';
import { findFreePort } from '@holdfast/local/processes/port';
import { stopProcess } from '@holdfast/local/processes/stop-process';
import { repositoryRoot, type Site } from '@holdfast/local/site';
import type { BenchOptions, ProviderKind } from './options.ts';

/** The processes of one round. */
export interface BenchApps {
  readonly api: string;
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

/** A payment provider whose speed can be set. */
export interface BenchProvider {
  readonly url: string;
  readonly pid: number;
  setLatency(millis: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts who answers payments. */
export async function startProvider(
  kind: ProviderKind,
  site: Site,
  env: Record<string, string>,
): Promise<BenchProvider> {
  const starts: Record<ProviderKind, () => Promise<StartedApp>> = {
    instant: () => startScript('instant-psp', site, env),
    sandbox: () => startProductApp('sandbox-psp', site, env),
  };
  const setters: Record<ProviderKind, (url: string, millis: number) => Promise<Response>> = {
    instant: (url, millis) => fetch(`${url}/latency?millis=${millis}`, { method: 'POST' }),
    sandbox: (url, latencyMillis) =>
      fetch(`${url}/sandbox/settings`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ latencyMillis }),
      }),
  };
  const app = await starts[kind]();
  return {
    url: app.url,
    pid: app.record.pid,
    async setLatency(millis) {
      const response = await setters[kind](app.url, millis);
      if (!response.ok) throw new Error(`the provider did not take its latency: ${await response.text()}`);
    },
    stop: () => app.stop(),
  };
}

/** Starts the product's worker and edge as `npm start` does, and the worker of the plain saga. */
export async function startBenchApps(
  options: BenchOptions,
  site: Site,
  env: Record<string, string>,
): Promise<BenchApps> {
  const started: Record<string, StartedApp> = {};
  const stop = async () => {
    await Promise.all(Object.values(started).map((app) => app.stop()));
  };
  try {
    for (let n = 1; n <= options.workers; n += 1) {
      started[`worker-${n}`] = await startProductApp('worker', site, env, `worker-${n}`);
    }
    started['plain-worker'] = await startScript('plain-worker', site, env);
    started['customer-api'] = await startProductApp('customer-api', site, env);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    api: started['customer-api'].url,
    pids: Object.values(started).map(({ record }) => record.pid),
    stop,
  };
}

/** One of the platform's own processes, as `npm start` starts it. */
export async function startProductApp(
  name: string,
  site: Site,
  env: Record<string, string>,
  processName = name,
): Promise<StartedApp> {
  const app = startApp(findApp(name), site, await findFreePort(), env, processName);
  await awaitReady(app, processName, site);
  return app;
}

/** A script of this folder as a process of its own. */
async function startScript(name: string, site: Site, env: Record<string, string>): Promise<StartedApp> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { record, ended } = launch(
    { command: process.execPath, args: [file, String(port)], cwd: repositoryRoot, env },
    logFile(site, name),
    pidFile(site, name),
    url,
  );
  const app = { url, record, ended, stop: () => stopProcess(record, 'SIGTERM', 15_000) };
  await awaitReady(app, name, site);
  return app;
}
