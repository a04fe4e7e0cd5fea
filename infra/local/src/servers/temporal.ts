import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { downloadRelease } from '../obtain/download.ts';
import { findProgram, isExecutable } from '../obtain/find-program.ts';
import { parseVersion, readOutput, runCommand, type Say } from '../obtain/run-command.ts';
import type { Launch } from '../processes/launch.ts';
import type { Site } from '../site.ts';
import { probeTcp } from './probe-tcp.ts';
import type { Program, Server } from './server.ts';

/** The newest CLI that `go install` can build: later ones carry a replace directive. */
const version = '1.5.1';

/** SHA-256 of the release's archives, from its own checksums.txt. */
const checksums: Record<string, string> = {
  linux_amd64: 'ddc95e08b0b076efd4ea9733a3f488eb7d2be875f8834e616cd2a37358b4852d',
  linux_arm64: 'bd1b0db9f18b051026de8bf6cc1505f2510f14bbb7a8b9a4a91fff46c77454f5',
  darwin_amd64: 'bbb73e2a31135abe50a1f1cdb35030c42961df618e8ce9c60ae89f201540c5d9',
  darwin_arm64: 'cca01b7ea35ad56e2a328d9ae596bf716bd22313ef63c7a761c88354457c2415',
};

/** Temporal's development server: one process with its UI, kept in a SQLite file. */
export const temporal: Server = {
  name: 'temporal',
  title: 'Temporal',
  required: true,
  addressVariable: 'TEMPORAL_ADDRESS',
  port: 'temporal',
  address: (site) => `127.0.0.1:${site.ports.temporal.number}`,
  find,
  ways: [
    { title: 'official download', obtain: download },
    { title: 'go install (about 2 minutes)', obtain: goInstall },
  ],
  prepare,
  probe,
  stopSignal: 'SIGTERM',
  readyWithinMs: 60_000,
  endWithinMs: 10_000,
};

async function find(site: Site): Promise<Program | undefined> {
  const onPath = findProgram('temporal');
  if (onPath) {
    const [major = 0, minor = 0] = parseVersion(await readOutput(onPath, ['--version'])) ?? [];
    if (major > 1 || (major === 1 && minor >= 3)) {
      return { path: onPath, version: `Temporal CLI ${major}.${minor}`, origin: onPath };
    }
  }
  const cached = programIn(cacheFolder(site));
  return isExecutable(cached) ? asProgram(cached, 'cache') : undefined;
}

async function download(site: Site, say: Say): Promise<Program> {
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const checksum = checksums[platform];
  if (!checksum) throw new Error(`there is none for ${platform}`);
  const url = `https://github.com/temporalio/cli/releases/download/v${version}/temporal_cli_${version}_${platform}.tar.gz`;
  await downloadRelease(site, say, { url, algorithm: 'sha256', checksum }, cacheFolder(site), 0);
  return asProgram(programIn(cacheFolder(site)), 'downloaded');
}

async function goInstall(site: Site, say: Say): Promise<Program> {
  const go = findProgram('go', ['/usr/local/go/bin']);
  if (!go) throw new Error('Go is not installed');
  const folder = cacheFolder(site);
  mkdirSync(folder, { recursive: true });
  say('compiling');
  await runCommand(site, say, go, ['install', `github.com/temporalio/cli/cmd/temporal@v${version}`], {
    env: { GOBIN: folder },
  });
  return asProgram(programIn(folder), 'compiled by go install');
}

async function prepare(program: Program, site: Site): Promise<Launch> {
  const folder = join(site.dataDir, 'temporal');
  if (site.throwaway) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pragmas = ['journal_mode=wal', `synchronous=${site.throwaway ? 0 : 1}`];
  return {
    command: program.path,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(site.ports.temporal.number)],
      ...['--ui-port', String(site.ports.temporalUi.number), '--db-filename', join(folder, 'temporal.db')],
      ...pragmas.flatMap((pragma) => ['--sqlite-pragma', pragma]),
      ...['--log-level', 'error'],
    ],
  };
}

/** The port opens before the namespace exists, so the namespace is asked for. */
async function probe(address: string): Promise<void> {
  await probeTcp(address);
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address, connectTimeout: 3000 });
  try {
    await connection.workflowService.describeNamespace({ namespace: 'default' });
  } finally {
    await connection.close();
  }
}

function cacheFolder(site: Site): string {
  return join(site.cacheDir, `temporal-cli-${version}`);
}

function programIn(folder: string): string {
  return join(folder, 'temporal');
}

function asProgram(path: string, origin: string): Program {
  return { path, version: `Temporal CLI ${version}`, origin };
}
