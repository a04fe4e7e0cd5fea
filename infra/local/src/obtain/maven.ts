import { renameSync, rmSync } from 'node:fs';
import type { Site } from '../site.ts';
import { findProgram } from './find-program.ts';
import { runCommand, type Say } from './run-command.ts';

/**
 * Copies the jars that a pom names, with everything they need, into a folder, all or nothing.
 * @throws when Maven is missing or cannot reach its repository
 */
export async function copyJars(pom: string, folder: string, site: Site, say: Say): Promise<void> {
  const maven = findProgram('mvn');
  if (!maven) throw new Error('Maven is not installed');
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'];
  await runCommand(site, say, maven, ['-q', '-B', '-f', pom, ...goal]);
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}
