import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { testSite } from '@holdfast/local/site';
import { execa } from 'execa';

/** Pinned: another version may find something else, and then nobody knows whose change it was. */
const version = '4.32.5';

/** Whether there is a Python that can make environments; Debian leaves that part out of the bare package. */
export async function hasPython(): Promise<boolean> {
  const { exitCode } = await execa('python3', ['-c', 'import venv, ensurepip'], { reject: false });
  return exitCode === 0;
}

/**
 * The program of Schemathesis in a Python environment of its own, which is made once and kept in the cache.
 * @throws when the package index cannot be reached the first time
 */
export async function installSchemathesis(): Promise<string> {
  const { cacheDir } = testSite(Number(process.env.TEST_SLOT ?? 1));
  const home = join(cacheDir, `schemathesis-${version}`);
  const program = join(home, 'bin', 'schemathesis');
  const finished = join(home, 'installed');
  if (existsSync(finished)) return program;
  await rm(home, { recursive: true, force: true });
  await mkdir(cacheDir, { recursive: true });
  await execa('python3', ['-m', 'venv', home]);
  await execa(join(home, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${version}`]);
  // Last, so that what was broken off is begun anew.
  await mkdir(finished);
  return program;
}
