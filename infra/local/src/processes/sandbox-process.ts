import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from '../site.ts';
import { findFreePort } from './port.ts';

const program = join(repositoryRoot, 'apps', 'sandbox-psp', 'src', 'server.ts');
const patienceMillis = 20_000;

/** A sandbox payment provider of its own, for one test file. */
export interface SandboxProcess {
  readonly address: string;
  /** Calls the sandbox's own part of the API. */
  tell<Answer = { id: string }>(path: string, body?: object): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts the sandbox over a database; `env` says where its webhooks go. */
export async function startSandboxProcess(
  databaseUrl: string,
  env: Record<string, string> = {},
): Promise<SandboxProcess> {
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      LOG_LEVEL: 'warn',
      ...env,
      SANDBOX_DATABASE_URL: databaseUrl,
      SANDBOX_PSP_PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  for (let waited = 0; !(await isUp(address)); waited += 50) {
    if (waited > patienceMillis || child.exitCode !== null) throw new Error('the sandbox did not come up');
    await sleep(50);
  }
  return {
    address,
    async tell<Answer>(path: string, body: object = {}): Promise<Answer> {
      const answer = await fetch(`${address}/sandbox/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Answer;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function isUp(address: string): Promise<boolean> {
  return fetch(`${address}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}
