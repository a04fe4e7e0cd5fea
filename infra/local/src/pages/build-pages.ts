import { join } from 'node:path';
import { runCommand, type Say } from '../obtain/run-command.ts';
import { repositoryRoot, type Site } from '../site.ts';
import { pageSets } from './page-sets.ts';

/**
 * Builds all pages; those whose sources have not changed come from turbo's cache.
 * @throws with the last lines of the build that failed
 */
export async function buildPages(site: Site, say: Say): Promise<void> {
  const turbo = join(repositoryRoot, 'node_modules', '.bin', 'turbo');
  const filters = pageSets.map(({ name }) => `--filter=@holdfast/${name}`);
  const args = ['run', 'build', ...filters, '--output-logs=errors-only'];
  await runCommand(site, say, turbo, args, { cwd: repositoryRoot });
}
