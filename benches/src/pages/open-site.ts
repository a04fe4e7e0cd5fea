import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadKeys } from '@holdfast/local/development/keys';
import { buildPages } from '@holdfast/local/pages/build-pages';
import { pagesEnvironment } from '@holdfast/local/pages/page-sets';
import { postgres } from '@holdfast/local/servers/postgres';
import { redis } from '@holdfast/local/servers/redis';
import { seedSample } from '@holdfast/sample/seed-sample';
import { startProductApp } from '../bench-apps.ts';
import { benchEnvironment } from '../bench-environment.ts';
import type { BenchRun } from '../run-bench.ts';
import { preparePostgres } from '../servers/prepare-postgres.ts';

/** How far ahead the sample is on sale. */
const horizonDays = 120;

/** The customer's pages as they are built, with the sample and its photos behind them; returns their address. */
export async function openSite({ site, tell, raise, ending }: BenchRun): Promise<string> {
  const database = await raise(postgres);
  const cache = await raise(redis);
  tell('Building the pages …');
  await buildPages(site, tell);
  tell('Making the databases and loading the sample …');
  const addresses = await preparePostgres(database.address);
  const folder = join(site.dataDir, 'media');
  await rm(folder, { recursive: true, force: true });
  const photos = { store: { folder }, cacheFolder: join(site.cacheDir, 'sample-pictures') };
  await seedSample(database.address, { horizonDays, photos });
  tell('Starting the edge …');
  // Nothing is booked: nobody answers at these two addresses.
  const env = benchEnvironment(addresses, await loadKeys(), 'http://127.0.0.1:9', '127.0.0.1:9');
  const pages = { ...pagesEnvironment(), OBJECT_STORE_FOLDER: folder, HORIZON_DAYS: String(horizonDays) };
  const edge = await startProductApp('customer-api', site, { ...env, ...pages, REDIS_URL: cache.address });
  ending(() => edge.stop());
  return edge.url;
}
