import { dropDatabase } from '@holdfast/database/create-database';
import { migrateService } from '@holdfast/database/migrate-service';
import { withDatabase } from '@holdfast/database/services';
import { postgres } from '@holdfast/local/servers/postgres';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import pg from 'pg';
import { readFlags } from '../flags.ts';
import { loadNow } from '../report.ts';
import { type BenchRun, machineLines, runBench } from '../run-bench.ts';
import { type Comparison, compareWay } from './compare-ways.ts';
import { renderComparison } from './report.ts';
import { spreadRoomTypes } from './rooms.ts';
import { waysOf } from './ways.ts';

const command = 'npm run bench:inventory';
const flags = readFlags(command, { clients: 16, seconds: 6 }, process.argv.slice(2));
await runBench({ command, saveAs: flags.save ? 'inventory.md' : undefined }, bench);

async function bench({ tell, print, raise, ending }: BenchRun): Promise<void> {
  const { clients, seconds } = flags;
  const server = await raise(postgres);
  const url = withDatabase(server.address, 'bench_inventory_ways');
  await dropDatabase(url);
  await migrateService('inventory', url);
  const pool = new pg.Pool({ connectionString: url, max: clients });
  ending(() => pool.end());
  const db = openInventoryDatabase({ url, maxConnections: clients });
  ending(() => db.$disconnect());
  const { rows } = await pool.query<{ server_version: string }>('SHOW server_version');
  print(
    [
      ...machineLines('Holdfast bench of inventory'),
      `  PostgreSQL ${rows[0]?.server_version} with fsync on shares it. Load average before: ${loadNow()}.`,
      `Each reservation: one room for three nights with its hold, history and outbox rows; ${clients} clients that`,
      `  reserve again at once, ${seconds} s for each figure after ${(seconds / 3).toFixed(0)} s of warm-up. Hot: all want one room type.`,
      `  Spread: ${spreadRoomTypes} room types in turn. After each, nothing may be oversold or miscounted.`,
    ].join('\n'),
  );
  const comparisons: Comparison[] = [];
  for (const way of waysOf(pool, db)) {
    const comparison = await compareWay(pool, way, { clients, seconds });
    const [hot, spread] = [comparison.hot, comparison.spread].map(({ figures }) =>
      figures.perSecond.toFixed(0),
    );
    tell(`${way.title}: ${hot}/s hot, ${spread}/s spread`);
    comparisons.push(comparison);
  }
  print(renderComparison(comparisons));
}
