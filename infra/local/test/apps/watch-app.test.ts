import { expect, test } from 'vitest';
import type { StartedApp } from '../../src/apps/start-app.ts';
import { watchApp } from '../../src/apps/watch-app.ts';

/** An app that can be made to crash. */
function fakeApps() {
  const crashes: (() => void)[] = [];
  const start = (): StartedApp => {
    let crash = () => {};
    const ended = new Promise<string>((resolve) => {
      crash = () => resolve('exit code 1');
    });
    crashes.push(crash);
    const record = { pid: crashes.length, startedAt: '', purpose: '' };
    return { url: '', record, ended, stop: async () => crash() };
  };
  return { crashes, start };
}

test('a crashed app is started again and it is said, until it is stopped', async () => {
  const { crashes, start } = fakeApps();
  const said: string[] = [];
  const watched = watchApp(start, 'Worker', (text) => said.push(text));
  watched.keepAlive();
  crashes[0]?.();
  await expect.poll(() => crashes.length, { timeout: 3000 }).toBe(2);
  expect(said).toEqual(['Worker ended (exit code 1); it is started again in 0.5 s']);
  expect(watched.current.record.pid).toBe(2);
  await watched.stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(crashes.length).toBe(2);
  expect(said.length).toBe(1);
});
