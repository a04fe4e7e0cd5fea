import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKeys } from '@holdfast/local/development/keys';
import { onStop } from '@holdfast/local/processes/on-stop';
import { takeRunLock } from '@holdfast/local/processes/run-lock';
import { postgres } from '@holdfast/local/servers/postgres';
import { type RunningServer, raiseServer } from '@holdfast/local/servers/raise-server';
import type { Server } from '@holdfast/local/servers/server';
import { temporal } from '@holdfast/local/servers/temporal';
import { benchSite } from '@holdfast/local/site';
import { startBenchApps, startProvider } from './bench-apps.ts';
import { benchEnvironment, benchNamespace } from './bench-environment.ts';
import { openMarket } from './market.ts';
import { measureRound } from './measure-round.ts';
import { readOptions, type TemporalKind } from './options.ts';
import { header, loadNow, type Round, renderRound } from './report.ts';
import { preparePostgres } from './servers/prepare-postgres.ts';
import { registerNamespace } from './servers/register-namespace.ts';
import { temporalOnPostgres } from './servers/temporal-on-postgres.ts';

const options = readOptions(process.argv.slice(2));
const abort = new AbortController();
const site = { ...benchSite(), abort: abort.signal };
const tell = (text: string) => process.stderr.write(`${text}\n`);
/** What has to be ended, in the order it was begun. */
const ending: (() => Promise<unknown> | unknown)[] = [];

const lock = takeRunLock(site.runDir, 'npm run bench');
if ('heldBy' in lock) {
  tell(`A bench already runs here (process ${lock.heldBy}).`);
  process.exit(1);
}
onStop(
  (reason) => {
    tell(`Stopped (${reason}); ending what was started …`);
    abort.abort(new Error(`stopped (${reason})`));
    void endAll().then(() => process.exit(130));
  },
  () => process.exit(130),
);

try {
  await bench();
} catch (error) {
  if (!abort.signal.aborted) {
    process.exitCode = 1;
    tell(`\nThe bench did not finish: ${error instanceof Error ? error.stack : String(error)}`);
    tell(`The logs are in ${site.logsDir}.`);
  }
}
await endAll();

async function bench(): Promise<void> {
  const title = header(options, new Date());
  process.stdout.write(`${title}\n\n`);
  // Histories of an earlier run would only make this one slower.
  rmSync(join(site.dataDir, 'temporal'), { recursive: true, force: true });
  const database = await raise(postgres);
  tell('Making the databases …');
  const databases = await preparePostgres(database.address);
  const keys = await loadKeys();
  tell('Putting rooms on sale …');
  const market = await openMarket(databases, keys);
  ending.push(() => market.close());
  const provider = await startProvider(options.provider, site, {
    ...benchEnvironment(databases, keys, '', ''),
  });
  ending.push(() => provider.stop());

  const kinds: Record<TemporalKind, Server> = {
    sqlite: { ...temporal, title: 'Temporal on SQLite' },
    postgres: temporalOnPostgres(database.address),
  };
  const printed = [title];
  for (const kind of options.temporal) {
    const server = await raise(kinds[kind]);
    await registerNamespace(server.address, benchNamespace);
    tell('Starting the worker and the edge …');
    const env = benchEnvironment(databases, keys, provider.url, server.address);
    const apps = await startBenchApps(options, site, env);
    ending.push(() => apps.stop());
    const groups = {
      node: apps.pids,
      temporal: pidsOf(server),
      postgres: pidsOf(database),
      bench: [process.pid, provider.pid],
    };
    for (const providerMillis of options.providerMillis) {
      await provider.setLatency(providerMillis);
      const loadBefore = loadNow();
      const rows = await measureRound(options, market, env, { api: apps.api, groups }, tell);
      const round: Round = { temporal: kinds[kind].title, providerMillis, loadBefore, rows };
      const table = renderRound(round);
      process.stdout.write(`\n${table}\n`);
      printed.push(table);
    }
    await apps.stop();
    await server.stop();
  }
  if (options.save) save(printed);
}

async function raise(server: Server): Promise<RunningServer> {
  tell(`${server.title}: looking for it …`);
  const running = await raiseServer(server, site, (text) => tell(`${server.title}: ${text}`));
  ending.push(() => running.stop());
  return running;
}

/** None where the server was given and is not ours. */
function pidsOf({ record }: RunningServer): number[] {
  return record === undefined ? [] : [record.pid];
}

function save(printed: readonly string[]): void {
  const folder = fileURLToPath(new URL('../results', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'latest.md');
  writeFileSync(file, `# What \`npm run bench\` printed\n\n\`\`\`text\n${printed.join('\n\n')}\n\`\`\`\n`);
  tell(`Written to ${file}.`);
}

/** Last begun, first ended. */
async function endAll(): Promise<void> {
  for (const end of ending.splice(0).reverse()) await Promise.resolve(end()).catch(() => undefined);
  if ('release' in lock) lock.release();
}
