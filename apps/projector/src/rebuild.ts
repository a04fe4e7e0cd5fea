import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { openSearchDatabase } from '@holdfast/prisma-search/database';
import { rebuildSearch } from '@holdfast/prisma-search/rebuild-search';
import { readConfig } from './config.ts';
import { openSource } from './open-source.ts';

// Makes all that searches read anew; stopped and run again it goes on where it was. Searches go on meanwhile.
const config = readConfig();
const patiently = { statementTimeoutMillis: 60_000, applicationName: 'projector-rebuild' };
const catalog = openCatalogDatabase({ ...config.catalog, ...patiently });
const inventory = openInventoryDatabase({ ...config.inventory, ...patiently });
const search = openSearchDatabase({ ...config.search, ...patiently });
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const startedAt = performance.now();
const seconds = () => Math.round((performance.now() - startedAt) / 1_000);
const hotels = await rebuildSearch(search, openSource(catalog, inventory), {
  horizonDays: config.selling.horizonDays,
  signal: stopping.signal,
  onProgress: (done) => process.stdout.write(`\r${done} hotels, ${seconds()} s`),
});
process.stdout.write(
  `\r${hotels} hotels, ${seconds()} s${stopping.signal.aborted ? ', to be gone on with' : ''}\n`,
);
await Promise.all([catalog, inventory, search].map((database) => database.$disconnect()));
