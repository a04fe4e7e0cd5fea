import { type Figures, measureArrivals, measureCallers } from '../measure.ts';
import type { Bookings } from './keep-booking.ts';
import type { Searcher } from './search-by-http.ts';
import type { SearchShape } from './searches.ts';

/** How long and by how many. */
export interface SearchLoad {
  readonly callers: number;
  readonly seconds: number;
}

/** What one shape took: without a cache by one and by all callers, and remembered. */
export interface ShapeFigures {
  readonly title: string;
  readonly coldIdle: Figures;
  readonly cold: Figures;
  readonly warm: Figures;
}

/** So few that each is asked again within the minute that it is remembered for. */
const warmSearches = 40;
const mixWarmUpSeconds = 15;

/** Measures a shape at an edge without Redis, then at one with it, by searches that have been asked before. */
export async function measureShape(
  shape: SearchShape,
  { cold, warm }: { cold: Searcher; warm: Searcher },
  { callers, seconds }: SearchLoad,
): Promise<ShapeFigures> {
  const another = () => cold.search(shape.next());
  const bodies = Array.from({ length: warmSearches }, () => shape.next());
  let asked = 0;
  const again = () => {
    asked += 1;
    return warm.search(bodies[asked % bodies.length] ?? {});
  };
  const coldIdle = await measureCallers(another, { callers: 1, seconds, warmUpSeconds: 1 });
  const coldFull = await measureCallers(another, { callers, seconds, warmUpSeconds: 1 });
  for (const body of bodies) await warm.search(body);
  return {
    title: shape.title,
    coldIdle,
    cold: coldFull,
    warm: await measureCallers(again, { callers, seconds, warmUpSeconds: 1 }),
  };
}

/** What people really search, while bookings change what is there. */
export interface MixFigures {
  readonly load: string;
  readonly figures: Figures;
  /** Of all searches the share that came from the cache, waited for another's included. */
  readonly remembered: number;
  readonly changesPerSecond: number;
}

/** The mix by callers who search again at once, or offered at a steady rate whatever becomes of it. */
export async function measureMix(
  mix: SearchShape,
  { searcher, bookings }: { searcher: Searcher; bookings: Bookings },
  load: SearchLoad & { readonly perSecond?: number },
): Promise<MixFigures> {
  const { callers, seconds, perSecond } = load;
  const search = () => searcher.search(mix.next());
  // A cache is as good as what it has seen in the last minute.
  await measureCallers(search, { callers, seconds: mixWarmUpSeconds, warmUpSeconds: 0 });
  const before = await searcher.cacheReads();
  const [changesBefore, begun] = [bookings.changes(), performance.now()];
  const figures =
    perSecond === undefined
      ? await measureCallers(search, { callers, seconds, warmUpSeconds: 0 })
      : await measureArrivals(search, { perSecond, seconds });
  const after = await searcher.cacheReads();
  const remembered = after.hit - before.hit + after.shared - before.shared;
  const all = remembered + after.miss - before.miss;
  return {
    load: perSecond === undefined ? `${callers} callers` : `${perSecond}/s offered`,
    figures,
    remembered: remembered / Math.max(1, all),
    changesPerSecond: ((bookings.changes() - changesBefore) * 1000) / (performance.now() - begun),
  };
}
