import { join } from 'node:path';
import { prepareDatabases } from './development/prepare-databases.ts';
import { runCommandInForeground } from './obtain/run-foreground.ts';
import { readPidFile } from './processes/pid-file.ts';
import { postgres } from './servers/postgres.ts';
import { raiseServer } from './servers/raise-server.ts';
import { developmentSite, repositoryRoot } from './site.ts';

/** What `npm run db:migrate`, `db:new` and `seed` do, with PostgreSQL running for as long as it takes. */
const actions: Record<string, (postgresUrl: string, args: string[]) => Promise<number>> = {
  migrate: (url, args) => runScript('migrate.ts', url, args),
  new: (url, args) => runScript('new-migration.ts', url, args),
  seed: async (url) => {
    await prepareDatabases(url, (text) => console.log(text));
    return 0;
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

function runScript(file: string, postgresUrl: string, args: string[]): Promise<number> {
  const script = join(repositoryRoot, 'infra', 'database', 'src', file);
  return runCommandInForeground(process.execPath, [script, ...args], { POSTGRES_URL: postgresUrl });
}
