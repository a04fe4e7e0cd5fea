import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const version = '0.203.0';
const folder = fileURLToPath(new URL(`../../../.local/cache/stripe-mock-${version}`, import.meta.url));
const run = promisify(execFile);

/** A running stripe-mock: Stripe's own stateless stand-in, which checks calls against the API's description. */
export interface StripeMock {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts stripe-mock on free ports, building it into the project's cache the first time (Go, some seconds). */
export async function startStripeMock(): Promise<StripeMock> {
  const program = path.join(folder, 'stripe-mock');
  if (!existsSync(program)) {
    await mkdir(folder, { recursive: true });
    await run('go', ['install', `github.com/stripe/stripe-mock@v${version}`], {
      env: { ...process.env, GOBIN: folder },
    });
  }
  const port = await findFreePort();
  const child = spawn(program, ['-http-addr', `127.0.0.1:${port}`], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let waited = 0; !(await answers(port)); waited += 100) {
    if (waited > 20_000 || child.exitCode !== null) throw new Error('stripe-mock does not answer.');
    await sleep(100);
  }
  return {
    port,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/v1/payment_intents`);
    return true;
  } catch {
    return false;
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
