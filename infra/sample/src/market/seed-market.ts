import { databaseUrl } from '@holdfast/database/services';
import pg from 'pg';
import { copyCatalog } from './copy-catalog.ts';
import { copyInventory, soldNights } from './copy-inventory.ts';
import { fillMarketSearch } from './fill-market-search.ts';
import { marketCities } from './market-cities.ts';
import { marketHotel } from './market-hotel.ts';
import { type MarketNights, marketNights } from './market-nights.ts';
import { type PhaseOutcome, progressOf } from './progress.ts';

/** How much of a market to load, and where. */
export interface MarketOptions {
  readonly hotels: number;
  /** How far ahead nights are sold. */
  readonly days: number;
  /** Where a service's database is, when not where the environment says. */
  readonly addressOf?: (service: string) => string;
  /** Hears how far it is. */
  readonly say?: (text: string) => void;
}

type Load = (client: pg.ClientBase, numbers: readonly number[]) => Promise<number>;

/** A transaction: small enough to lose to a Ctrl-C, large enough to be fast. */
const hotelsPerBatch = 500;
const sayEverySeconds = 5;

/**
 * Loads a market of real cities into migrated databases. Hotels that are there stay as they are and are not counted
 * twice: called again it goes on where it stopped, and with more hotels it adds those that are missing.
 */
export async function seedMarket(
  postgresUrl: string,
  { hotels, days, addressOf = (service) => databaseUrl(postgresUrl, service), say = () => {} }: MarketOptions,
): Promise<PhaseOutcome[]> {
  const nights = marketNights(days);
  const cities = marketCities();
  const hotelOf = (number: number) => marketHotel(number, cities);
  const catalog: Load = (client, numbers) => copyCatalog(client, numbers.map(hotelOf));
  const inventory: Load = (client, numbers) => {
    const batch = numbers.map(hotelOf);
    const sold = batch.flatMap((hotel, index) => soldNights(numbers[index] ?? 0, hotel, nights));
    return copyInventory(client, batch, sold, nights);
  };
  return [
    await loadPhase('catalog', { url: addressOf('catalog'), hotels, load: catalog, say, ...hotelsOfCatalog }),
    await loadPhase('inventory', {
      url: addressOf('inventory'),
      hotels,
      load: inventory,
      say,
      ...hotelsOfInventory,
      prepare: (client) => openMonths(client, nights),
    }),
    await fillMarketSearch({ addressOf, hotels, days, say }),
  ];
}

const hotelsOfCatalog = {
  present: `SELECT max(id) AS last FROM hotels WHERE id ~ '^htl_[0-9]{6}$'`,
  tables: 'hotels, room_types',
};

const hotelsOfInventory = {
  present: `SELECT max(hotel_id) AS last FROM hotel_rates WHERE hotel_id ~ '^htl_[0-9]{6}$'`,
  tables: 'nights, allotments, rate_plans, hotel_rates, holds, hold_lines',
};

interface Phase {
  readonly url: string;
  readonly hotels: number;
  readonly present: string;
  readonly tables: string;
  readonly load: Load;
  readonly prepare?: (client: pg.ClientBase) => Promise<unknown>;
  readonly say: (text: string) => void;
}

async function loadPhase(phase: string, work: Phase): Promise<PhaseOutcome> {
  const client = new pg.Client({ connectionString: work.url });
  await client.connect();
  try {
    // A crash of the server may lose the last batches; the next run sees that and loads them.
    await client.query('SET synchronous_commit = off');
    await work.prepare?.(client);
    const { rows: found } = await client.query<{ last: string | null }>(work.present);
    const present = Number(found[0]?.last?.slice('htl_'.length) ?? 0);
    if (present > 0) work.say(`${phase}: ${present} hotels are there already`);
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1000;
    let rows = 0;
    let saidAt = 0;
    for (let first = present + 1; first <= work.hotels; first += hotelsPerBatch) {
      const last = Math.min(work.hotels, first + hotelsPerBatch - 1);
      rows += await inTransaction(client, () => work.load(client, range(first, last)));
      if (seconds() - saidAt < sayEverySeconds && last < work.hotels) continue;
      saidAt = seconds();
      work.say(progressOf(phase, { last, of: work.hotels, rows, seconds: seconds(), done: last - present }));
    }
    // Without fresh statistics the first bookings and searches would read whole tables.
    if (rows > 0) await client.query(`ANALYZE ${work.tables}`);
    return { phase, present, rows, seconds: seconds() };
  } finally {
    await client.end();
  }
}

async function inTransaction<Result>(client: pg.ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

function openMonths(client: pg.ClientBase, { from, until }: MarketNights) {
  return client.query('SELECT ensure_night_partitions($1, $2)', [from, until]);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
