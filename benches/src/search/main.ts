import { dateIn } from '@holdfast/domain/calendar-date';
import { loadKeys } from '@holdfast/local/development/keys';
import { postgres } from '@holdfast/local/servers/postgres';
import { redis } from '@holdfast/local/servers/redis';
import pg from 'pg';
import { startProductApp } from '../bench-apps.ts';
import { benchEnvironment, tunings } from '../bench-environment.ts';
import { readFlags } from '../flags.ts';
import { loadNow } from '../report.ts';
import { type BenchRun, machineLines, runBench } from '../run-bench.ts';
import { compareWithJoin } from './compare-join.ts';
import { keepBooking } from './keep-booking.ts';
import { type MixFigures, measureMix, measureShape, type ShapeFigures } from './measure-searches.ts';
import { marketDays, prepareMarket, readPlaces } from './prepare-market.ts';
import { renderComparison, renderMix, renderShapes } from './report.ts';
import { searchByHttp } from './search-by-http.ts';
import { popularSearches, searchShapes } from './searches.ts';

/** Bookings of the market's peak (decision D36). */
const bookingsPerSecond = 10;

const command = 'npm run bench:search';
const defaults = { hotels: 50_000, callers: 8, seconds: 6, 'per-second': 500 } as const;
const flags = readFlags(command, defaults, process.argv.slice(2));
await runBench({ command, saveAs: flags.save ? 'search.md' : undefined }, bench);

async function bench(run: BenchRun): Promise<void> {
  const { hotels, callers, seconds } = flags;
  const { tell, print, raise, ending } = run;
  const database = await raise(postgres);
  const cache = await raise(redis);
  print(
    [
      ...machineLines('Holdfast bench of search'),
      '  callers, edges, projector, Redis and PostgreSQL share it, as they are configured by the project.',
      `The market: ${hotels.toLocaleString('en')} hotels × 5 room types × ${marketDays} nights, and the sample's hundred.`,
      `Each figure: ${seconds} s, by POST /search; hardly two searches are the same where nothing is to be remembered.`,
      `Set for the bench: ${Object.entries({ ...tunings, HORIZON_DAYS: marketDays })
        .map(([name, value]) => `${name}=${value}`)
        .join(' ')}`,
    ].join('\n'),
  );
  const env = await prepareMarket(database.address, hotels, run);
  const pool = (service: string, max: number) => {
    const opened = new pg.Pool({ connectionString: env[`${service}_DATABASE_URL`], max });
    ending(() => opened.end());
    return opened;
  };
  const search = pool('SEARCH', 1);
  const places = await readPlaces(search);
  const today = dateIn('UTC', new Date());

  tell('Starting the edges and the projector …');
  // Nothing is paid and no saga starts: nobody answers at these two addresses.
  const nowhere = 'http://127.0.0.1:9';
  const own = benchEnvironment(env, await loadKeys(), nowhere, '127.0.0.1:9');
  const withoutCache = { ...own, HORIZON_DAYS: String(marketDays) };
  const withCache = { ...withoutCache, REDIS_URL: cache.address };
  const start = async (app: string, environment: Record<string, string>, name: string) => {
    const started = await startProductApp(app, run.site, environment, name);
    ending(() => started.stop());
    return started.url;
  };
  const cold = searchByHttp(await start('customer-api', withoutCache, 'customer-api-cold'), 200);
  ending(() => cold.close());
  const warm = searchByHttp(await start('customer-api', withCache, 'customer-api-warm'), 500);
  ending(() => warm.close());

  print(`Load average before: ${loadNow()}`);
  const shapes: ShapeFigures[] = [];
  for (const shape of searchShapes(places, today)) {
    tell(`${shape.title} …`);
    shapes.push(await measureShape(shape, { cold, warm }, { callers, seconds }));
  }
  print(renderShapes(shapes, callers));

  tell('A plain join beside the read model …');
  const pools = { catalog: pool('CATALOG', callers), inventory: pool('INVENTORY', callers) };
  print(
    renderComparison(await compareWithJoin({ env, pools, places, today }, { callers, seconds }), callers),
  );

  await start('projector', withCache, 'projector');
  const bookings = await keepBooking(
    { search, inventoryUrl: env.INVENTORY_DATABASE_URL ?? '' },
    { perSecond: bookingsPerSecond, today },
  );
  ending(() => bookings.stop());
  const mix = popularSearches(places, today);
  const rows: MixFigures[] = [];
  for (const offered of [{}, { perSecond: flags['per-second'] }]) {
    tell('Popular searches, while rooms are booked and given back …');
    rows.push(
      await measureMix(mix, { searcher: warm, bookings }, { callers, seconds: seconds * 2, ...offered }),
    );
  }
  print(renderMix(rows));
}
