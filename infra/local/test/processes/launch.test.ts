import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastLines, launch } from '../../src/processes/launch.ts';
import { isSameProcess, readPidFile } from '../../src/processes/pid-file.ts';
import { takeRunLock } from '../../src/processes/run-lock.ts';
import { stopProcess } from '../../src/processes/stop-process.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-launch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (code: string) =>
  launch(
    { command: process.execPath, args: ['-e', code] },
    join(folder, 'x.log'),
    join(folder, 'x.pid'),
    'a purpose',
  );

test('a process is remembered in its pid file until it ends', async () => {
  const { record, ended } = start('setTimeout(() => {}, 60_000)');
  expect(readPidFile(join(folder, 'x.pid'))).toEqual(record);
  await stopProcess(record, 'SIGTERM', 5000);
  expect(await ended).toBe('SIGTERM');
  expect(readPidFile(join(folder, 'x.pid'))).toBeUndefined();
});

test('a process that ignores the request to end is killed', async () => {
  const { record, ended } = start("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)");
  await new Promise((resolve) => setTimeout(resolve, 200));
  await stopProcess(record, 'SIGTERM', 200);
  expect(await ended).toBe('SIGKILL');
});

test('another process with the same number is not mistaken for the remembered one', () => {
  expect(isSameProcess({ pid: process.pid, startedAt: '1', purpose: '' })).toBe(false);
});

test('what it prints goes to its log', async () => {
  const { ended } = start("console.log('one'); console.error('two'); process.exit(3)");
  expect(await ended).toBe('exit code 3');
  expect(readFileSync(join(folder, 'x.log'), 'utf8')).toContain('one\ntwo');
  expect(lastLines(join(folder, 'x.log'), 1)).toBe('two');
});

test('a lock has one living owner; a dead one is replaced', async () => {
  const lock = takeRunLock(folder, 'test');
  expect(lock).toHaveProperty('release');
  const { record } = start('setTimeout(() => {}, 60_000)');
  const { writePidFile } = await import('../../src/processes/pid-file.ts');
  writePidFile(join(folder, 'owner.pid'), record.pid, 'other');
  expect(takeRunLock(folder, 'test')).toEqual({ heldBy: record.pid });
  await stopProcess(record, 'SIGKILL', 1000);
  expect(takeRunLock(folder, 'test')).toHaveProperty('release');
});
