import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client, Connection } from '@temporalio/client';
import { afterEach, expect, test } from 'vitest';

const address = process.env.TEMPORAL_ADDRESS ?? '';
let ending: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ending.reverse()) await end();
  ending = [];
});

/** A worker as a process, and a client that starts workflows on it. */
async function startWatchedWorker() {
  const taskQueue = `watched-${crypto.randomUUID()}`;
  const file = new URL('watched-worker.ts', import.meta.url).pathname;
  const worker = spawn(process.execPath, [file, address, taskQueue], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (text) => output.push(String(text)));
  const ended = once(worker, 'exit');
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  ending.push(() => connection.close());
  ending.push(() => end(worker, ended));
  const start = async (workflow: string, ...args: unknown[]) => {
    const workflowId = `${taskQueue}-${workflow}`;
    const handle = await client.workflow.start(workflow, { taskQueue, workflowId, args });
    ending.push(() => handle.terminate().catch(() => undefined));
    return handle;
  };
  return { ended, output, start };
}

async function end(worker: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (worker.exitCode === null) worker.kill();
  await ended;
}

test.each(['loop', 'awaitForever'])(
  'workflow code that never ends (%s) ends the process',
  async (workflow) => {
    const { ended, output, start } = await startWatchedWorker();
    await start(workflow);
    expect(await ended).toEqual([70, null]);
    expect(output.join('')).toContain('stuck');
  },
);

test('other workflow code runs as ever, and asking for its stack trace says that there is none', async () => {
  const { output, start } = await startWatchedWorker();
  const handle = await start('greet', 'guest');
  expect(await handle.result()).toBe('hello guest');
  await expect(handle.query('__stack_trace')).rejects.toThrow(/not enabled/);
  expect(output.join('')).not.toMatch(/createHook|stuck/);
});
