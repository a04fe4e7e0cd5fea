import type { Site } from '../site.ts';
import { findProgram } from './find-program.ts';
import { runCommand, type Say } from './run-command.ts';

/**
 * Installs one of Debian's packages where that is allowed, after a look for newer lists if the first try fails.
 * @throws saying what to do by hand when there is no apt-get or it needs another user
 */
export async function aptInstall(name: string, site: Site, say: Say): Promise<void> {
  const apt = findProgram('apt-get');
  if (!apt) throw new Error(`apt-get is not there (brew, dnf, apk: install ${name} by hand)`);
  if (process.getuid?.() !== 0) throw new Error(`apt-get needs root (sudo apt-get install ${name})`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', name];
  await runCommand(site, say, apt, install, { env }).catch(async () => {
    await runCommand(site, say, apt, ['update'], { env });
    await runCommand(site, say, apt, install, { env });
  });
}
