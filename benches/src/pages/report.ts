import type { FreshLoad } from '@holdfast/tests/browser/load-fresh';
import Table from 'cli-table3';
import { percentile } from '../measure.ts';

/** How often a page was opened, on a slow processor and on this machine's. */
export interface PageLoads {
  readonly title: string;
  readonly slow: readonly FreshLoad[];
  readonly plain: readonly FreshLoad[];
}

/** What is promised of the largest paint on a slow processor. */
export const promisedMillis = 2000;

/** Median and worst largest paint of each page, and what was fetched for it. */
export function renderPages(pages: readonly PageLoads[], slowdown: number): string {
  const table = new Table({
    head: [
      'page',
      `processor ${slowdown} × slower\nmedian ms`,
      '\nworst ms',
      'as it is\nmedian ms',
      '\nworst ms',
      'slower /\nas it is',
      'largest\npart',
      'scripts\nkB',
    ],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'left', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { title, slow, plain } of pages) {
    const [slowMillis, plainMillis] = [millisOf(slow), millisOf(plain)];
    const ratio = percentile(slowMillis, 0.5) / percentile(plainMillis, 0.5);
    table.push([
      title,
      ...[slowMillis, plainMillis].flatMap((millis) =>
        [0.5, 1].map((share) => percentile(millis, share).toFixed(0)),
      ),
      ratio.toFixed(1),
      slow.at(-1)?.largest ?? '',
      (Math.max(...slow.map(({ scriptBytes }) => scriptBytes)) / 1000).toFixed(0),
    ]);
  }
  return table.toString();
}

/** The pages whose median load on a slow processor takes longer than promised. */
export function findSlowPages(pages: readonly PageLoads[]): string[] {
  return pages
    .filter(({ slow }) => percentile(millisOf(slow), 0.5) > promisedMillis)
    .map(({ title }) => title);
}

function millisOf(loads: readonly FreshLoad[]): number[] {
  return loads.map(({ largestPaintMillis }) => largestPaintMillis).sort((a, b) => a - b);
}
