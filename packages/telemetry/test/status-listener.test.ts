import { afterEach, describe, expect, test } from 'vitest';
import { createMetrics } from '../src/metrics.ts';
import type { Dependency } from '../src/readiness.ts';
import { type StatusListener, startStatusListener } from '../src/status-listener.ts';

const open: StatusListener[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

async function start(dependencies: Dependency[] = [], port = 0): Promise<StatusListener> {
  const listener = await startStatusListener({
    listen: { host: '127.0.0.1', port, variable: 'WORKER_METRICS_PORT' },
    metrics: createMetrics('test'),
    version: '1.2.3',
    dependencies,
  });
  open.push(listener);
  return listener;
}

const dependency = (name: string, required: boolean, check: Dependency['check']): Dependency => ({
  name,
  required,
  whenAway: `${name} is away`,
  check,
});

describe('startStatusListener', () => {
  test('serves health and metrics', async () => {
    const { port } = await start();
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', version: '1.2.3' });
    const metrics = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(await metrics.text()).toContain('process="test"');
    expect((await fetch(`http://127.0.0.1:${port}/other`)).status).toBe(404);
  });

  test('is ready without an optional dependency and says what that means', async () => {
    const { port } = await start([
      dependency('postgres', true, async () => undefined),
      dependency('kafka', false, async () => {
        throw new Error('refused');
      }),
    ]);
    const response = await fetch(`http://127.0.0.1:${port}/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'degraded',
      dependencies: [
        { name: 'postgres', state: 'ok', required: true },
        { name: 'kafka', state: 'away', required: false, note: 'kafka is away' },
      ],
    });
  });

  test('is not ready when a required dependency does not answer in time', async () => {
    const { port } = await start([dependency('postgres', true, () => new Promise(() => {}))]);
    expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(503);
  });

  test('a port in use names the variable', async () => {
    const { port } = await start();
    await expect(start([], port)).rejects.toThrow(/WORKER_METRICS_PORT/);
  });
});
