import type { BadgeKind } from '@holdfast/ui/badge';
import type { Closure, ClosureItem } from './api/closures-queries.ts';

type Words = readonly [words: string, kind: BadgeKind];

/** How a closure stands. */
export const closureWords: Readonly<Record<Closure['state'], Words>> = {
  RUNNING: ['Running', 'accent'],
  PAUSED: ['Paused', 'warn'],
  DONE: ['Done', 'good'],
};

/** What became of one of its bookings. */
export const itemWords: Readonly<Record<ClosureItem['state'], Words>> = {
  PENDING: ['Waiting', 'accent'],
  REBOOKED: ['Rebooked', 'good'],
  REFUNDED: ['Refunded', 'good'],
  SKIPPED: ['Ended by itself', 'plain'],
  FAILED: ['Needs a person', 'bad'],
};

/** What is done with the bookings. */
export const modeWords: Readonly<Record<Closure['mode'], string>> = {
  REBOOK: 'Guests are moved, or refunded where no room is found',
  REFUND: 'All guests are refunded',
};
