import type { SupportSchemas } from '@holdfast/sdk/support';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { barsOf, type MinuteCounts } from '../bars.ts';
import { Panel } from './panel.tsx';

const [width, height] = [600, 160];
const minuteOf = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

const columns: readonly Column<MinuteCounts>[] = [
  { title: 'Minute', cell: ({ at }) => minuteOf(at) },
  { title: 'Confirmed', figures: true, cell: ({ confirmed }) => confirmed },
  { title: 'Other outcomes', figures: true, cell: ({ others }) => others },
];

/** Bookings by the minute of their outcome. */
export function BookingsPanel({
  bookings: { minutes, confirmed, others },
}: {
  readonly bookings: NonNullable<SupportSchemas['Board']['bookings']>;
}) {
  const { bars, barWidth, top } = barsOf(minutes, { width, height });
  const said = `Bookings per minute of the last hour: ${confirmed} confirmed, ${others} with another outcome.`;
  const busy = minutes.filter((minute) => minute.confirmed + minute.others > 0);
  return (
    <Panel title="Bookings per minute">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs text-ink-soft tabular-nums">
        <div aria-hidden="true" className="flex flex-col justify-between text-right">
          <span>{top}</span>
          <span>0</span>
        </div>
        <svg
          role="img"
          aria-label={said}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          className="h-40 w-full border-b border-line-strong"
        >
          <line x1={0} x2={width} y1={0.5} y2={0.5} className="stroke-line" />
          <line x1={0} x2={width} y1={height / 2} y2={height / 2} className="stroke-line" />
          {bars.map(({ at, x, confirmedHeight, othersHeight }) => (
            <g key={at}>
              <rect
                {...{ x, width: barWidth, height: confirmedHeight }}
                y={height - confirmedHeight}
                className="fill-accent"
              />
              <rect
                {...{ x, width: barWidth, height: othersHeight }}
                y={height - confirmedHeight - othersHeight}
                className="fill-warn"
              />
            </g>
          ))}
        </svg>
        <span />
        <div aria-hidden="true" className="flex justify-between pt-1">
          <span>{minuteOf(minutes[0]?.at ?? '')}</span>
          <span>{minuteOf(minutes.at(-1)?.at ?? '')}</span>
        </div>
      </div>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="size-3 rounded-sm bg-accent" /> {confirmed} confirmed
        </span>
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="size-3 rounded-sm bg-warn" /> {others} with another outcome
        </span>
      </p>
      {busy.length === 0 ? null : (
        <details className="mt-3 text-sm">
          <summary className="cursor-pointer text-accent">Show the figures</summary>
          <div className="mt-2 max-h-72 overflow-y-auto">
            <DataTable label="Bookings per minute" columns={columns} rows={busy} keyOf={({ at }) => at} />
          </div>
        </details>
      )}
    </Panel>
  );
}
