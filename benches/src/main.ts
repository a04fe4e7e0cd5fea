import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadKeys } from '@holdfast/local/development/keys';
import { postgres } from '@holdfast/local/servers/postgres';
import type { RunningServer } from '@holdfast/local/servers/raise-server';
import type { Server } from '@holdfast/local/servers/server';
import { temporal } from '@holdfast/local/servers/temporal';
import { startBenchApps, startProvider } from './bench-apps.ts';
import { benchEnvironment, benchNamespace } from './bench-environment.ts';
import { openMarket } from './market.ts';
import { measureRound } from './measure-round.ts';
import { readOptions, type TemporalKind } from './options.ts';
import { header, loadNow, renderRound } from './report.ts';
import { type BenchRun, runBench } from './run-bench.ts';
import { preparePostgres } from './servers/prepare-postgres.ts';
import { registerNamespace } from './servers/register-namespace.ts';
import { temporalOnPostgres } from './servers/temporal-on-postgres.ts';

const options = readOptions(process.argv.slice(2));
await runBench({ command: 'npm run bench', saveAs: options.save ? 'latest.md' : undefined }, bench);

async function bench({ site, tell, print, raise, ending }: BenchRun): Promise<void> {
  print(header(options));
  // Histories of an earlier run would only make this one slower.
  rmSync(join(site.dataDir, 'temporal'), { recursive: true, force: true });
  const database = await raise(postgres);
  tell('Making the databases …');
  const databases = await preparePostgres(database.address);
  const keys = await loadKeys();
  tell('Putting rooms on sale …');
  const market = await openMarket(databases, keys);
  ending(() => market.close());
  const provider = await startProvider(options.provider, site, {
    ...benchEnvironment(databases, keys, '', ''),
  });
  ending(() => provider.stop());

  const kinds: Record<TemporalKind, Server> = {
    sqlite: { ...temporal, title: 'Temporal on SQLite' },
    postgres: temporalOnPostgres(database.address),
  };
  for (const kind of options.temporal) {
    const server = await raise(kinds[kind]);
    await registerNamespace(server.address, benchNamespace);
    tell('Starting the worker and the edge …');
    const env = benchEnvironment(databases, keys, provider.url, server.address);
    const apps = await startBenchApps(options, site, env);
    ending(() => apps.stop());
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
      print(renderRound({ temporal: kinds[kind].title, providerMillis, loadBefore, rows }));
    }
    await apps.stop();
    await server.stop();
  }
}

/** None where the server was given and is not ours. */
function pidsOf({ record }: RunningServer): number[] {
  return record === undefined ? [] : [record.pid];
}
