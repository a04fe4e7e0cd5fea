import Table from 'cli-table3';
import type { Figures } from '../measure.ts';
import type { JoinComparison } from './compare-join.ts';
import type { MixFigures, ShapeFigures } from './measure-searches.ts';

const style = { head: [], border: [], compact: true };
const right = (columns: number) => new Array<'right'>(columns).fill('right');

/** The six shapes, each cold and remembered. */
export function renderShapes(shapes: readonly ShapeFigures[], callers: number): string {
  const table = new Table({
    head: [
      'search',
      'no cache, 1 caller:\np50 / p95 / p99 ms',
      `no cache, ${callers} callers:\np50 / p95 / p99 ms`,
      'searches/s',
      `remembered, ${callers} callers:\np50 / p95 / p99 ms`,
      'searches/s',
    ],
    colAligns: ['left', ...right(5)],
    style,
  });
  for (const { title, coldIdle, cold, warm } of shapes) {
    table.push([
      title,
      latencies(coldIdle),
      latencies(cold),
      perSecond(cold),
      latencies(warm),
      perSecond(warm),
    ]);
  }
  return table.toString();
}

/** The mix of what people search, while bookings go on. */
export function renderMix(rows: readonly MixFigures[]): string {
  const table = new Table({
    head: [
      'popular places and weekends',
      'answered/s',
      'answered',
      'failed',
      'p50 / p95 / p99 ms',
      'from the cache',
      'bookings and\nreleases/s',
    ],
    colAligns: ['left', ...right(6)],
    style,
  });
  for (const { load, figures, remembered, changesPerSecond } of rows) {
    table.push([
      load,
      perSecond(figures),
      String(figures.bookings),
      String(figures.failed),
      latencies(figures),
      `${(remembered * 100).toFixed(0)} %`,
      changesPerSecond.toFixed(1),
    ]);
  }
  return table.toString();
}

/** The read model against the join. */
export function renderComparison(comparisons: readonly JoinComparison[], callers: number): string {
  const table = new Table({
    head: [
      `50 km, 3 nights, ${callers} callers`,
      'read model:\np50 / p95 / p99 ms',
      'searches/s',
      'join over nights:\np50 / p95 / p99 ms',
      'searches/s',
      'read model\nagainst join',
    ],
    colAligns: ['left', ...right(5)],
    style,
  });
  for (const { title, readModel, join } of comparisons) {
    const ratio = `${(readModel.perSecond / join.perSecond).toFixed(1)} ×`;
    table.push([title, latencies(readModel), perSecond(readModel), latencies(join), perSecond(join), ratio]);
  }
  return table.toString();
}

function latencies({ p50Millis, p95Millis, p99Millis }: Figures): string {
  return [p50Millis, p95Millis, p99Millis].map((millis) => millis.toFixed(millis < 10 ? 1 : 0)).join(' / ');
}

function perSecond(figures: Figures): string {
  return figures.perSecond.toFixed(0);
}
