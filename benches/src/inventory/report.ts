import Table from 'cli-table3';
import { type Comparison, type Measured, scarceRooms } from './compare-ways.ts';

/** The ways side by side, each against the one statement of the platform. */
export function renderComparison(comparisons: readonly Comparison[]): string {
  const table = new Table({
    head: [
      'way',
      'round\ntrips',
      'hot row:\nper second',
      'p95 ms',
      'against\none statement',
      'aborted\nper 100',
      'spread:\nper second',
      'p95 ms',
      'against\none statement',
      'aborted\nper 100',
      `sold of\n${scarceRooms} rooms`,
    ],
    colAligns: ['left', ...new Array<'right'>(10).fill('right')],
    style: { head: [], border: [], compact: true },
  });
  const ours = comparisons.find(({ way }) => way.title.startsWith('one ordered'));
  for (const { way, hot, spread, soldOfScarce } of comparisons) {
    table.push([
      way.title,
      String(way.trips),
      ...columnsOf(hot, ours?.hot),
      ...columnsOf(spread, ours?.spread),
      String(soldOfScarce),
    ]);
  }
  return table.toString();
}

function columnsOf({ figures, aborted }: Measured, ours: Measured | undefined): string[] {
  const against = ours === undefined ? '' : `${(figures.perSecond / ours.figures.perSecond).toFixed(2)} ×`;
  return [
    figures.perSecond.toFixed(0),
    figures.p95Millis.toFixed(1),
    against,
    ((aborted * 100) / figures.allBookings).toFixed(1),
  ];
}
