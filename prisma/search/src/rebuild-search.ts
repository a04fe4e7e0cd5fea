import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { type CalendarMonth, monthsOnSale } from '@holdfast/domain/offer-months';
import type { SearchDatabase } from './database.ts';
import { refreshHotels } from './refresh-hotels.ts';
import { rollOfferMonths } from './roll-offer-months.ts';
import type { SearchSource } from './search-source.ts';
import { beginWalk, finishWalk, saveWalk } from './walks.ts';

/** How all hotels are gone through. */
export interface RebuildOptions {
  /** How many days ahead nights are sold (decision D23). */
  readonly horizonDays: number;
  /** Which of the months on sale are made anew; all unless told. */
  readonly pickMonths?: ((onSale: readonly CalendarMonth[]) => readonly CalendarMonth[]) | undefined;
  /** Tells one walk from another; a walk that was stopped is gone on with under its name. */
  readonly name?: string | undefined;
  /** Hotels at a time, 50 unless told. */
  readonly batchSize?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told after each batch how many hotels are done in all. */
  readonly onProgress?: ((hotels: number) => void) | undefined;
}

/** The walk that makes everything searches read. */
export const rebuildWalk = 'rebuild';

/** The walk that brings the nights into reach that a day adds. */
export const rollWalk = (today: CalendarDate) => `roll ${today}`;

/**
 * Makes what searches read anew from catalog and inventory, hotel by hotel, with the months that are on sale; what
 * events do meanwhile is kept, since each refresh reads the present. Returns how many hotels were gone through.
 * Stops early, to be gone on with, when the signal says so.
 */
export async function rebuildSearch(
  db: SearchDatabase,
  source: SearchSource,
  options: RebuildOptions,
): Promise<number> {
  const { horizonDays, pickMonths = (onSale) => onSale, name = rebuildWalk, batchSize = 50 } = options;
  const onSale = monthsOnSale(horizonDays);
  await rollOfferMonths(db, { from: onSale[0] ?? '', until: onSale.at(-1) ?? '' });
  const months = pickMonths(onSale);
  let { cursor, hotels } = await beginWalk(db, name);
  for (;;) {
    if (options.signal?.aborted) return hotels;
    const hotelIds = await source.listHotelIds(cursor, batchSize);
    const last = hotelIds.at(-1);
    if (last === undefined) break;
    await refreshHotels(db, source, { hotelIds, months });
    cursor = last;
    hotels += hotelIds.length;
    await saveWalk(db, name, { cursor, hotels });
    options.onProgress?.(hotels);
  }
  await removeUnknown(db, source);
  await finishWalk(db, name);
  // The first searches should not have to wait until the server gets to it.
  await db.$executeRaw`ANALYZE hotels, places`;
  return hotels;
}

// What the catalog has lost without an event: the walk does not meet it.
async function removeUnknown(db: SearchDatabase, source: SearchSource): Promise<void> {
  const limit = 1_000;
  for (let after = ''; ; ) {
    const page = await db.hotel.findMany({
      where: { hotelId: { gt: after } },
      select: { hotelId: true },
      orderBy: { hotelId: 'asc' },
      take: limit,
    });
    const ids = page.map(({ hotelId }) => hotelId);
    const known = new Set((await source.readHotels(ids)).map(({ id }) => id));
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0) await refreshHotels(db, source, { hotelIds: unknown, months: [] });
    after = ids.at(-1) ?? after;
    if (ids.length < limit) return;
  }
}
