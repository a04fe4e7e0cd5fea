import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { testSite } from '@holdfast/local/site';
import { execa } from 'execa';

/** Whether there is a Python that can make environments; Debian leaves that part out of the bare package. */
export async function hasPython(): Promise<boolean> {
  const { exitCode } = await execa('python3', ['-c', 'import venv, ensurepip'], { reject: false });
  return exitCode === 0;
}

/**
 * A program of the first of these packages in a Python environment of its own, which is made once and kept in the cache.
 *
 * @param packages pinned, as `name==version`: what is in the cache is known by the first.
 * @throws when the package index cannot be reached the first time
 */
export async function installProgram(
  program: string,
  packages: readonly [string, ...string[]],
): Promise<string> {
  const { cacheDir } = testSite(Number(process.env.TEST_SLOT ?? 1));
  const home = join(cacheDir, packages[0].replace('==', '-'));
  const finished = join(home, 'installed');
  if (!existsSync(finished)) {
    await rm(home, { recursive: true, force: true });
    await mkdir(cacheDir, { recursive: true });
    await execa('python3', ['-m', 'venv', home]);
    await execa(join(home, 'bin', 'pip'), ['install', '--quiet', ...packages]);
    // Last, so that what was broken off is begun anew.
    await mkdir(finished);
  }
  return join(home, 'bin', program);
}
