import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, isExecutable } from '@holdfast/local/obtain/find-program';
import { runCommand } from '@holdfast/local/obtain/run-command';
import type { Site } from '@holdfast/local/site';

/**
 * nginx: on PATH, else Debian's package unpacked into the cache. It is not installed, because that would start a
 * server on port 80 now and after every reboot; so it needs no root either.
 * @throws saying what to do by hand when there is neither
 */
export async function findNginx(site: Site): Promise<string> {
  const found = findProgram('nginx', ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']);
  if (found !== undefined) return found;
  const folder = join(site.cacheDir, 'nginx');
  const program = join(folder, 'root', 'usr', 'sbin', 'nginx');
  if (!isExecutable(program)) await unpack(folder, site);
  return program;
}

async function unpack(folder: string, site: Site): Promise<void> {
  const apt = findProgram('apt-get');
  const dpkg = findProgram('dpkg-deb');
  if (!apt || !dpkg) throw new Error('nginx is not there (install it by hand: brew, dnf, apk)');
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const say = () => undefined;
  const download = () => runCommand(site, say, apt, ['download', 'nginx'], { cwd: folder });
  await download().catch(async () => {
    await runCommand(site, say, apt, ['update']);
    await download();
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (archive === undefined) throw new Error("Debian's package of nginx did not come");
  await runCommand(site, say, dpkg, ['--extract', join(folder, archive), join(folder, 'root')]);
}
