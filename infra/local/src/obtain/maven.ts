import { renameSync, rmSync } from 'node:fs';
import type { Site } from '../site.ts';
import { aptInstall } from './apt-install.ts';
import { findProgram } from './find-program.ts';
import { runCommand, type Say } from './run-command.ts';

/**
 * Copies the jars that a pom names, with everything they need, into a folder, all or nothing.
 * @throws when Maven cannot be had or cannot reach its repository
 */
export async function copyJars(pom: string, folder: string, site: Site, say: Say): Promise<void> {
  const maven = findProgram('mvn') ?? (await installMaven(site, say));
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'];
  await runCommand(site, say, maven, ['-q', '-B', '-f', pom, ...goal]);
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

async function installMaven(site: Site, say: Say): Promise<string> {
  await aptInstall('maven', site, say);
  const maven = findProgram('mvn');
  if (!maven) throw new Error("Debian's package came without mvn");
  return maven;
}
