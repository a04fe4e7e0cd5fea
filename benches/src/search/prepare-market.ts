import { dropDatabase } from '@holdfast/database/create-database';
import { migrateAll } from '@holdfast/database/migrate-all';
import { listServices, withDatabase } from '@holdfast/database/services';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { describePhases } from '@holdfast/sample/market/describe-phases';
import { seedMarket } from '@holdfast/sample/market/seed-market';
import { seedSample } from '@holdfast/sample/seed-sample';
import pg from 'pg';
import type { BenchRun } from '../run-bench.ts';
import type { MarketPlace } from './searches.ts';

/** How far ahead a market is on sale, and how much of that must be left for its searches. */
export const marketDays = 90;
const leastDaysLeft = 62;

/**
 * The databases of the market, which stay from run to run: hotels that are missing are loaded, and a market whose
 * nights are nearly over is made anew. Returns the environment that names them, which is also set for this process.
 */
export async function prepareMarket(
  postgresUrl: string,
  hotels: number,
  { tell, print }: Pick<BenchRun, 'tell' | 'print'>,
): Promise<Record<string, string>> {
  const services = await listServices();
  const urls = new Map(services.map((service) => [service, withDatabase(postgresUrl, `market_${service}`)]));
  const addressOf = (service: string) => urls.get(service) ?? '';
  if (await isNearlyOver(addressOf('inventory'))) for (const url of urls.values()) await dropDatabase(url);
  await migrateAll(postgresUrl, addressOf);
  await seedSample(postgresUrl, { addressOf, horizonDays: marketDays });
  const phases = await seedMarket(postgresUrl, { hotels, days: marketDays, addressOf, say: tell });
  print(`The market:\n${describePhases(phases)}`);
  const names = services.map((service) => [`${service.toUpperCase()}_DATABASE_URL`, addressOf(service)]);
  const env = { POSTGRES_URL: postgresUrl, ...Object.fromEntries(names) };
  Object.assign(process.env, env);
  return env;
}

async function isNearlyOver(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    const { rows } = await client.query<{ last: string | null }>(
      `SELECT max(date) AS last FROM nights WHERE room_type_id = 'rt_000001_1'`,
    );
    const last = rows[0]?.last ?? null;
    return last !== null && last < addDays(dateIn('UTC', new Date()), leastDaysLeft);
  } catch {
    // There is no such database, or none of this shape: nothing to make anew.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The places of the market, those with most hotels first. */
export async function readPlaces(search: pg.Pool): Promise<MarketPlace[]> {
  const { rows } = await search.query<MarketPlace>(
    'SELECT name, latitude, longitude, hotel_count AS hotels FROM places ORDER BY hotel_count DESC, place_id',
  );
  return rows;
}
