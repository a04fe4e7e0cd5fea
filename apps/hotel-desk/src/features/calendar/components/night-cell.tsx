import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import type { Night } from '../api/calendar-query.ts';

/** A night of a room type in the grid. */
export interface NightCellProps {
  readonly night: Night;
  readonly currency: string;
  readonly place: string;
  readonly isPast: boolean;
  readonly isSelected: boolean;
  /** Whether the tab key leads here; to one cell of the grid at a time. */
  readonly isEntry: boolean;
}

/** Price, rooms left, and what restricts the sale. */
export function NightCell({ night, currency, place, isPast, isSelected, isEntry }: NightCellProps) {
  const { capacity, sold, left, stopSell, minStay, maxStay, closedToArrival, amountMinor, fixed } = night;
  const share = capacity === 0 ? 0 : Math.min(100, (sold / capacity) * 100);
  const full = capacity > 0 && sold >= capacity;
  const ground = stopSell ? 'bg-bad-soft' : full ? 'bg-warn-soft' : isPast ? 'bg-raised' : 'bg-surface';
  const marks = [
    minStay === null ? undefined : `≥ ${minStay}`,
    maxStay === null ? undefined : `≤ ${maxStay}`,
    closedToArrival ? 'no arr.' : undefined,
  ].filter((mark) => mark !== undefined);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that can be chosen.
      role="gridcell"
      data-cell={place}
      tabIndex={isEntry ? 0 : -1}
      aria-selected={isSelected}
      aria-disabled={isPast}
      className={`relative h-17 min-w-18 border-l border-line px-1.5 pt-1 pb-2 text-right align-top tabular-nums outline-none select-none data-[focus-visible]:outline-none focus-visible:z-10 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-ink ${ground} ${isPast ? 'text-ink-soft' : 'cursor-cell'} ${isSelected ? 'shadow-[inset_0_0_0_2px_var(--accent)]' : ''}`}
    >
      <span className={`block text-sm ${fixed ? 'font-bold' : ''}`}>
        {amountMinor === null ? '–' : formatMoney({ amountMinor, currency }, locale, { decimals: 'hide' })}
      </span>
      <span
        className={`block text-xs ${stopSell ? 'font-medium text-bad' : full ? 'font-medium text-warn' : 'text-ink-soft'}`}
      >
        {stopSell ? 'stopped' : full ? 'full' : capacity === 0 ? 'closed' : `${left} left`}
      </span>
      {marks.length === 0 ? null : (
        <span className="block text-xs whitespace-nowrap text-ink-soft">{marks.join(' ')}</span>
      )}
      <span aria-hidden className="absolute inset-x-1 bottom-1 h-1 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${share}%` }} />
      </span>
    </td>
  );
}
