import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFreePort } from '../../src/processes/port.ts';
import { probeTcp } from '../../src/servers/probe-tcp.ts';
import { raiseServer } from '../../src/servers/raise-server.ts';
import type { Server } from '../../src/servers/server.ts';
import { developmentSite, type Site } from '../../src/site.ts';

let site: Site;
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-raise-'));
  const port = String(await findFreePort());
  site = developmentSite({ HOLDFAST_LOCAL_DIR: folder, REDIS_PORT: port });
});
afterEach(() => rmSync(join(site.runDir, '..'), { recursive: true, force: true }));

const listening = (port: number) => `require('node:net').createServer().listen(${port}, '127.0.0.1')`;

/** A server whose program is a line of Node. */
function fakeServer(overrides: Partial<Server> = {}): Server {
  return {
    name: 'redis',
    title: 'Fake',
    required: true,
    addressVariable: 'FAKE_URL',
    port: 'redis',
    address: ({ ports }) => `127.0.0.1:${ports.redis.number}`,
    find: async () => ({ path: process.execPath, version: 'Fake 1', origin: 'PATH' }),
    ways: [],
    prepare: async ({ path }, { ports }) => ({ command: path, args: ['-e', listening(ports.redis.number)] }),
    probe: probeTcp,
    stopSignal: 'SIGTERM',
    readyWithinMs: 5000,
    endWithinMs: 2000,
    ...overrides,
  };
}

test('starts what it finds, and finds it again after a start that was killed', async () => {
  const first = await raiseServer(fakeServer(), site, () => {});
  const second = await raiseServer(fakeServer(), site, () => {});
  expect(second.record).toEqual(first.record);
  expect(second.how).toBe('still running from an earlier start');
  await second.stop();
  await expect(probeTcp(second.address)).rejects.toThrow();
});

test('says how a server that it started has ended', async () => {
  const raised = await raiseServer(fakeServer(), site, () => {});
  process.kill(raised.record?.pid ?? 0, 'SIGKILL');
  expect(await raised.ended).toBe('SIGKILL');
});

test('tries the ways in order and tells the reason of each that is closed', async () => {
  const closed = (reason: string) => async () => Promise.reject(new Error(reason));
  const ways = [
    { title: 'download', obtain: closed('no network') },
    { title: 'compile', obtain: closed('no compiler') },
  ];
  const server = fakeServer({ find: async () => undefined, ways });
  await expect(raiseServer(server, site, () => {})).rejects.toThrow(
    /download: no network\n {2}- compile: no compiler\n.*FAKE_URL/,
  );
});

test('an address in the environment is used and never stopped', async () => {
  const other = await raiseServer(fakeServer(), site, () => {});
  const given = { ...site, env: { FAKE_URL: other.address } };
  const running = await raiseServer(fakeServer({ find: async () => undefined }), given, () => {});
  await running.stop();
  await probeTcp(other.address);
  await other.stop();
});

test('a program that ends at once is an error with its last words', async () => {
  const args = ['-e', "console.error('no disk'); process.exit(1)"];
  const server = fakeServer({ prepare: async ({ path }) => ({ command: path, args }) });
  await expect(raiseServer(server, site, () => {})).rejects.toThrow(/Fake ended at once.*\n.*no disk/);
});
