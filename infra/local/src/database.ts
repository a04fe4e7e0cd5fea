import { join } from 'node:path';
import { migrateAll } from '@holdfast/database/migrate-all';
import { signInEnvironment } from './development/environment.ts';
import { loadKeys } from './development/keys.ts';
import { runCommandInForeground } from './obtain/run-foreground.ts';
import { readPidFile } from './processes/pid-file.ts';
import { postgres } from './servers/postgres.ts';
import { raiseServer } from './servers/raise-server.ts';
import { developmentSite, repositoryRoot } from './site.ts';

/** What `npm run db:migrate`, `db:new`, `seed`, `seal` and `rewrap` do, with PostgreSQL running for as long as it takes. */
const actions: Record<string, (postgresUrl: string, args: string[]) => Promise<number>> = {
  migrate: (url, args) => runScript('database', 'migrate.ts', url, args),
  new: (url, args) => runScript('database', 'new-migration.ts', url, args),
  seed: async (url, args) => {
    console.log('creating and migrating the databases');
    await migrateAll(url);
    return runScript('sample', 'seed.ts', url, args, await keysOf());
  },
  seal: (url) => runWithKeys('seal', url),
  rewrap: (url) => runWithKeys('rewrap', url),
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

/** With the keys of this installation, unless the environment has others. */
async function runWithKeys(command: string, postgresUrl: string): Promise<number> {
  const script = join(repositoryRoot, 'infra', 'local', 'src', 'personal-data', 'main.ts');
  const variables = { POSTGRES_URL: postgresUrl, ...(await keysOf()) };
  return runCommandInForeground(process.execPath, [script, command], variables);
}

async function keysOf(): Promise<Record<string, string>> {
  const environment = { ...signInEnvironment(await loadKeys()), ...process.env };
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] =>
      /^(ADDRESS_HASH_KEY|PERSONAL_DATA_.*)$/.test(entry[0]),
    ),
  );
}

function runScript(
  room: string,
  file: string,
  postgresUrl: string,
  args: string[],
  keys: Record<string, string> = {},
): Promise<number> {
  const script = join(repositoryRoot, 'infra', room, 'src', file);
  return runCommandInForeground(process.execPath, [script, ...args], { POSTGRES_URL: postgresUrl, ...keys });
}
