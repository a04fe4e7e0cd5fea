import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabaseIfMissing, dropDatabase } from '@holdfast/database/create-database';
import { withDatabase } from '@holdfast/database/services';
import { findProgram, isExecutable } from '@holdfast/local/obtain/find-program';
import { runCommand, type Say } from '@holdfast/local/obtain/run-command';
import type { Launch } from '@holdfast/local/processes/launch';
import { probeTcp } from '@holdfast/local/servers/probe-tcp';
import type { Program, Server } from '@holdfast/local/servers/server';
import { repositoryRoot, type Site } from '@holdfast/local/site';
import { Connection } from '@temporalio/client';

const version = '1.31.2';
const configFolder = join(repositoryRoot, 'infra', 'temporal', 'bench');
/** Each schema with the database it belongs into, as server.yaml names them. */
const schemas = {
  'postgresql/v12/temporal': 'bench_temporal',
  'postgresql/v12/visibility': 'bench_temporal_visibility',
};

/** Temporal's server as it runs in production: its histories in PostgreSQL, one process for all four services. */
export function temporalOnPostgres(postgresUrl: string): Server {
  return {
    name: 'temporal',
    title: 'Temporal on PostgreSQL',
    required: true,
    addressVariable: 'TEMPORAL_ON_POSTGRES_ADDRESS',
    port: 'temporal',
    address: (site) => `127.0.0.1:${site.ports.temporal.number}`,
    find: async (site) =>
      programs.every((name) => isExecutable(join(folderOf(site), name))) ? program(site, 'cache') : undefined,
    ways: [{ title: 'go install (about 4 minutes)', obtain: goInstall }],
    prepare: (_, site, say) => prepare(postgresUrl, site, say),
    probe,
    stopSignal: 'SIGTERM',
    readyWithinMs: 60_000,
    endWithinMs: 20_000,
  };
}

const programs = ['server', 'sql'];

async function goInstall(site: Site, say: Say): Promise<Program> {
  const go = findProgram('go', ['/usr/local/go/bin']);
  if (!go) throw new Error('Go is not installed');
  mkdirSync(folderOf(site), { recursive: true });
  say('compiling');
  const paths = ['cmd/server', 'cmd/tools/sql'].map((path) => `go.temporal.io/server/${path}@v${version}`);
  await runCommand(site, say, go, ['install', ...paths], { env: { GOBIN: folderOf(site) } });
  return program(site, 'compiled by go install');
}

async function probe(address: string): Promise<void> {
  await probeTcp(address);
  await (await Connection.connect({ address, connectTimeout: '3s' })).close();
}

/** New databases with Temporal's own tables, so that no run meets what an earlier one left. */
async function prepare(postgresUrl: string, site: Site, say: Say): Promise<Launch> {
  const { hostname, port, username, password } = new URL(postgresUrl);
  const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  for (const [schema, database] of Object.entries(schemas)) {
    say(`creating ${database}`);
    await dropDatabase(withDatabase(postgresUrl, database));
    await createDatabaseIfMissing(withDatabase(postgresUrl, database));
    const server = [
      '--plugin',
      'postgres12_pgx',
      '--endpoint',
      hostname,
      '--port',
      port,
      '--database',
      database,
    ];
    const env = { SQL_USER: user, SQL_PASSWORD: secret };
    const sql = (...args: string[]) =>
      runCommand(site, quietly, join(folderOf(site), 'sql'), [...server, ...args], { env });
    await sql('setup-schema', '--version', '0.0');
    await sql('update-schema', '--schema-name', schema);
  }
  const frontend = site.ports.temporal.number;
  // Temporal keeps these in a column of two bytes: BENCH_TEMPORAL_PORT must be below 32,750.
  const membership = frontend + 10;
  const services = { FRONTEND: 0, HISTORY: 1, MATCHING: 2, WORKER: 3 };
  const ports = Object.entries(services).flatMap(([name, offset]) => [
    [`BENCH_${name}_PORT`, String(frontend + offset)],
    [`BENCH_${name}_MEMBERSHIP_PORT`, String(membership + offset)],
  ]);
  return {
    command: join(folderOf(site), 'server'),
    args: ['--config-file', join(configFolder, 'server.yaml'), '--allow-no-auth', 'start'],
    env: {
      ...process.env,
      ...Object.fromEntries(ports),
      BENCH_SQL_ADDRESS: `${hostname}:${port}`,
      BENCH_SQL_USER: user,
      BENCH_SQL_PASSWORD: secret,
      BENCH_DYNAMIC_CONFIG: join(configFolder, 'dynamic-config.yaml'),
    },
  };
}

/** The tool prints every statement; its log has them. */
function quietly(): void {}

function folderOf(site: Site): string {
  return join(site.cacheDir, `temporal-server-${version}`);
}

function program(site: Site, origin: string): Program {
  return { path: join(folderOf(site), 'server'), version: `Temporal server ${version}`, origin };
}
