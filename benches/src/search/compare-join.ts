import { addDays, type CalendarDate } from '@holdfast/domain/calendar-date';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readExchangeRates } from '@holdfast/prisma-inventory/read-exchange-rates';
import { openSearchDatabase } from '@holdfast/prisma-search/database';
import { searchHotels } from '@holdfast/prisma-search/search-hotels';
import type pg from 'pg';
import { type Figures, measureCallers } from '../measure.ts';
import { type JoinedSearch, searchByJoin } from './by-join.ts';
import type { SearchLoad } from './measure-searches.ts';
import type { MarketPlace } from './searches.ts';

/** Both ways over the same places and dates, without HTTP and without a cache. */
export interface JoinComparison {
  readonly title: string;
  readonly readModel: Figures;
  readonly join: Figures;
}

interface ToCompare {
  readonly env: Readonly<Record<string, string>>;
  readonly pools: { readonly catalog: pg.Pool; readonly inventory: pg.Pool };
  readonly places: readonly MarketPlace[];
  readonly today: CalendarDate;
}

/** Measures the read model against a join over hotels and nights, in the largest cities and in smaller ones. */
export async function compareWithJoin(
  { env, pools, places, today }: ToCompare,
  load: SearchLoad,
): Promise<JoinComparison[]> {
  const db = openSearchDatabase({ url: env.SEARCH_DATABASE_URL ?? '', maxConnections: load.callers });
  const inventory = openInventoryDatabase({ url: env.INVENTORY_DATABASE_URL ?? '', maxConnections: 1 });
  try {
    const rates = await readExchangeRates(inventory);
    const byReadModel = async ({ place, radiusKm, ...stay }: JoinedSearch) => {
      const { latitude, longitude } = place;
      const page = { sort: 'PRICE', page: 1, pageSize: 20 } as const;
      const query = { near: { latitude, longitude, radiusKm }, ...stay, guests: 2, currency: 'EUR', rates };
      await searchHotels(db, { ...query, livemode: false, ...page });
    };
    const groups = { 'the 20 largest cities': places.slice(0, 20), 'the next 500': places.slice(20, 520) };
    const comparisons: JoinComparison[] = [];
    for (const [title, group] of Object.entries(groups)) {
      const next = (): JoinedSearch => {
        const place = group[Math.floor(Math.random() * group.length)];
        if (place === undefined) throw new Error('the market has too few places');
        const checkIn = addDays(today, 3 + Math.floor(Math.random() * 50));
        return { place, radiusKm: 50, checkIn, checkOut: addDays(checkIn, 3) };
      };
      const measure = (search: (wanted: JoinedSearch) => Promise<unknown>) =>
        measureCallers(async () => void (await search(next())), { ...load, warmUpSeconds: 1 });
      const readModel = await measure(byReadModel);
      comparisons.push({ title, readModel, join: await measure((wanted) => searchByJoin(pools, wanted)) });
    }
    return comparisons;
  } finally {
    await Promise.all([db.$disconnect(), inventory.$disconnect()]);
  }
}
