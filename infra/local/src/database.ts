import { join } from 'node:path';
import { migrateAll } from '@holdfast/database/migrate-all';
import { runCommandInForeground } from './obtain/run-foreground.ts';
import { readPidFile } from './processes/pid-file.ts';
import { postgres } from './servers/postgres.ts';
import { raiseServer } from './servers/raise-server.ts';
import { developmentSite, repositoryRoot } from './site.ts';

/** What `npm run db:migrate`, `db:new` and `seed` do, with PostgreSQL running for as long as it takes. */
const actions: Record<string, (postgresUrl: string, args: string[]) => Promise<number>> = {
  migrate: (url, args) => runScript('database', 'migrate.ts', url, args),
  new: (url, args) => runScript('database', 'new-migration.ts', url, args),
  seed: async (url, args) => {
    console.log('creating and migrating the databases');
    await migrateAll(url);
    return runScript('sample', 'seed.ts', url, args);
  },
};

const [name = '', ...args] = process.argv.slice(2);
const action = actions[name];
if (!action) throw new Error(`There is no action "${name}".`);
const site = developmentSite();
const runsAlready = readPidFile(join(site.runDir, 'owner.pid')) !== undefined;
const server = await raiseServer(postgres, site, () => {});
try {
  process.exitCode = await action(server.address, args);
} finally {
  if (!runsAlready) await server.stop();
}

function runScript(room: string, file: string, postgresUrl: string, args: string[]): Promise<number> {
  const script = join(repositoryRoot, 'infra', room, 'src', file);
  return runCommandInForeground(process.execPath, [script, ...args], { POSTGRES_URL: postgresUrl });
}
