import { setTimeout as sleep } from 'node:timers/promises';
import { dateIn } from '@holdfast/domain/calendar-date';
import type { SearchDatabase } from '@holdfast/prisma-search/database';
import { rebuildSearch, rebuildWalk, rollWalk } from '@holdfast/prisma-search/rebuild-search';
import type { SearchSource } from '@holdfast/prisma-search/search-source';
import { hasFinished } from '@holdfast/prisma-search/walks';
import type { Logger } from '@holdfast/telemetry/logger';

export interface RollOptions {
  readonly search: SearchDatabase;
  readonly source: SearchSource;
  readonly horizonDays: number;
  readonly logger: Logger;
}

const pauseMillis = 60_000;

/**
 * Keeps months on sale: a search database that was never filled is filled, and once a day all hotels get the nights
 * that have come into reach, which no event tells of, with new months made and old ones dropped.
 */
export function startRoll({ search, source, horizonDays, logger }: RollOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function roll(): Promise<void> {
    const name = rollWalk(dateIn('UTC', new Date()));
    if (!(await hasFinished(search, rebuildWalk))) {
      logger.info('the search database was never filled: filling it');
      const hotels = await rebuildSearch(search, source, { horizonDays, signal });
      logger.info({ hotels }, 'the search database is filled');
    }
    if (signal.aborted || (await hasFinished(search, name))) return;
    // A night that has come into reach lies in the last month, or a stay from the month before may reach it.
    const pickMonths = (onSale: readonly string[]) => onSale.slice(-2);
    const hotels = await rebuildSearch(search, source, { horizonDays, signal, name, pickMonths });
    logger.info({ hotels }, 'the nights that came into reach can be found');
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await roll().catch((error: unknown) => logger.warn({ err: error }, 'the months are rolled later'));
      await sleep(pauseMillis, undefined, { signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
