import { setTimeout as sleep } from 'node:timers/promises';
import type { CalendarMonth } from '@holdfast/domain/offer-months';
import type { OutageLog } from '@holdfast/outbox/outage-log';
import type { SearchDatabase } from '@holdfast/prisma-search/database';
import { refreshHotels } from '@holdfast/prisma-search/refresh-hotels';
import type { SearchSource } from '@holdfast/prisma-search/search-source';
import { clearStale, postponeStale, readStale, type WaitingPart } from '@holdfast/prisma-search/stale-hotels';
import type { Logger } from '@holdfast/telemetry/logger';
import type { Invalidation } from './invalidation.ts';
import { scopesOfRefresh } from './scopes-of-refresh.ts';

export interface RefresherOptions {
  readonly search: SearchDatabase;
  readonly source: SearchSource;
  readonly invalidation: Invalidation;
  /** The months of arrival there are at present. */
  readonly months: () => readonly CalendarMonth[];
  readonly logger: Logger;
  readonly outage: OutageLog;
  readonly onRefreshed: (hotels: number, outcome: 'done' | 'failed') => void;
}

/** Refreshes hotels that events have marked. */
export interface Refresher {
  /** Looks at once whether there is something to do. */
  wake(): void;
  stop(): Promise<void>;
}

const hotelsAtOnce = 50;
const pauseMillis = 1_000;
const postponeSeconds = 30;

/**
 * Takes marked hotels, those that waited longest first, and refreshes them; a mark goes only after the refresh and
 * the invalidation of caches, so one that is killed in the middle is made again. Several may run: a refresh locks.
 */
export function startRefresher(options: RefresherOptions): Refresher {
  const { search, source, invalidation, logger, outage } = options;
  const stopping = new AbortController();
  let awake = Promise.withResolvers<void>();

  async function refresh(parts: readonly WaitingPart[]): Promise<void> {
    const hotelIds = [...new Set(parts.map(({ hotelId }) => hotelId))];
    const wanted = new Set(parts.map(({ month }) => month));
    const months = options.months().filter((month) => wanted.has('') || wanted.has(month));
    // Nights that are over, or not on sale yet, are in no month.
    if (months.length > 0) {
      const points = await refreshHotels(search, source, { hotelIds, months });
      await invalidation.invalidate(scopesOfRefresh({ parts, months, points }));
      options.onRefreshed(hotelIds.length, 'done');
    }
    await clearStale(search, parts);
  }

  /** Hotels whose same months have changed go together; of a group that fails each is tried alone. */
  async function refreshGroup(parts: readonly WaitingPart[]): Promise<void> {
    const hotelIds = new Set(parts.map(({ hotelId }) => hotelId));
    try {
      await refresh(parts);
    } catch (error) {
      const [hotelId] = hotelIds;
      if (hotelIds.size > 1) {
        for (const id of hotelIds) await refreshGroup(parts.filter((part) => part.hotelId === id));
        return;
      }
      // Throws when the search database is away, which is nothing this hotel can help.
      if (hotelId !== undefined) await postponeStale(search, hotelId, postponeSeconds);
      logger.error({ err: error, hotelId }, 'a hotel could not be refreshed and is tried again later');
      options.onRefreshed(1, 'failed');
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      let refreshed = 0;
      const woken = awake.promise;
      try {
        const parts = await readStale(search, hotelsAtOnce);
        for (const group of groupByMonths(parts)) {
          if (stopping.signal.aborted) return;
          await refreshGroup(group);
        }
        refreshed = parts.length;
        if (invalidation.waiting > 0) await invalidation.retry();
        outage.worked();
      } catch (error) {
        outage.failed(error);
      }
      if (refreshed > 0) continue;
      await Promise.race([
        woken,
        sleep(pauseMillis, undefined, { signal: stopping.signal }).catch(() => undefined),
      ]);
    }
  }

  const running = run();
  return {
    wake() {
      awake.resolve();
      awake = Promise.withResolvers<void>();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Parts of hotels of which the same months wait; a hotel that waits as a whole has no month besides. */
function groupByMonths(parts: readonly WaitingPart[]): WaitingPart[][] {
  const groups = new Map<string, WaitingPart[]>();
  for (const ofHotel of Map.groupBy(parts, ({ hotelId }) => hotelId).values()) {
    const months = ofHotel.map(({ month }) => month);
    const key = months.includes('') ? '' : months.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), ...ofHotel]);
  }
  return [...groups.values()];
}
