import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { aptInstall } from '../obtain/apt-install.ts';
import { findProgram, isExecutable } from '../obtain/find-program.ts';
import { parseVersion, readOutput, type Say } from '../obtain/run-command.ts';
import type { Launch } from '../processes/launch.ts';
import type { Site } from '../site.ts';
import type { Program, Server } from './server.ts';

/** Redis: caches and rate limits. Without it nothing is cached and limits are each process's own. */
export const redis: Server = {
  name: 'redis',
  title: 'Redis',
  required: false,
  addressVariable: 'REDIS_URL',
  port: 'redis',
  address: (site) => `redis://127.0.0.1:${site.ports.redis.number}`,
  find: async (site) => {
    const found = findProgram('redis-server') ?? findProgram('valkey-server');
    if (found) return asProgram(found, found);
    const cached = cachedProgram(site);
    return isExecutable(cached) ? asProgram(cached, 'cache') : undefined;
  },
  ways: [{ title: "the system's package manager", obtain: installRedisTools }],
  prepare,
  probe,
  stopSignal: 'SIGTERM',
  readyWithinMs: 20_000,
  endWithinMs: 5000,
};

/**
 * Debian's redis-tools holds the server program but no service, so nothing starts on port 6379,
 * neither now nor after a reboot. The program acts as the server when it is called by that name.
 */
async function installRedisTools(site: Site, say: Say): Promise<Program> {
  await aptInstall('redis-tools', site, say);
  const program = findProgram('redis-check-rdb');
  if (!program) throw new Error('redis-tools came without its program');
  const link = cachedProgram(site);
  mkdirSync(join(site.cacheDir, 'redis'), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(program, link);
  return asProgram(link, 'apt-get install redis-tools');
}

async function prepare(program: Program, site: Site): Promise<Launch> {
  const folder = join(site.dataDir, 'redis');
  if (site.throwaway) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const save = site.throwaway ? '' : '60 1000';
  return {
    command: program.path,
    args: [
      ...['--bind', '127.0.0.1', '--port', String(site.ports.redis.number), '--dir', folder],
      ...['--save', save, '--daemonize', 'no', '--maxmemory', '128mb', '--maxmemory-policy', 'allkeys-lru'],
    ],
  };
}

async function probe(address: string): Promise<void> {
  const client = new Redis(address, {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.ping();
  } finally {
    client.disconnect();
  }
}

function cachedProgram(site: Site): string {
  return join(site.cacheDir, 'redis', 'redis-server');
}

async function asProgram(path: string, origin: string): Promise<Program> {
  const version = parseVersion(await readOutput(path, ['--version']))?.join('.') ?? '?';
  return { path, version: `Redis ${version}`, origin };
}
