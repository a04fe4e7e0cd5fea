import { locale } from '@holdfast/ui/format/staff-locale';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import { weekdayOf } from '../../../app/dates.ts';
import type { Calendar } from '../api/calendar-query.ts';
import { blockOf, type Cell, type GridSize, isIn, type Selection, stepBy } from '../selection.ts';
import { NightCell } from './night-cell.tsx';

/** Nights of all room types, a block of which can be chosen. */
export interface NightGridProps {
  readonly calendar: Calendar;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  /** The chosen block is to be changed. */
  readonly onOpen: () => void;
}

const dayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', timeZone: 'UTC' });
const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
const noonOf = (date: string) => new Date(`${date}T12:00:00Z`);

const cellOf = (target: EventTarget): Cell | undefined => {
  const place = (target as Element).closest<HTMLElement>('[data-cell]')?.dataset.cell?.split(':').map(Number);
  return place?.[0] === undefined || place[1] === undefined ? undefined : { row: place[0], column: place[1] };
};

/** Room types by nights. Drag, or shift and arrow keys, to choose a block; Enter to change it. */
export function NightGrid({ calendar, selection, onSelect, onOpen }: NightGridProps) {
  const { roomTypes, currency, today } = calendar;
  const dates = roomTypes[0]?.nights.map(({ date }) => date) ?? [];
  const past = dates.filter((date) => date < today).length;
  const size: GridSize = { rows: roomTypes.length, columns: dates.length, firstColumn: past };
  const [entry, setEntry] = useState<Cell>({ row: 0, column: past });
  const block = selection === null ? undefined : blockOf(selection);
  const isOpenCell = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.column >= past;

  const begin = (cell: Cell, extend: boolean) => {
    setEntry(cell);
    onSelect(extend && selection !== null ? { ...selection, head: cell } : { anchor: cell, head: cell });
  };
  const pressed = (event: PointerEvent) => {
    const cell = cellOf(event.target);
    // A finger scrolls; what it taps is chosen by the click that follows.
    if (event.pointerType === 'touch' || event.button !== 0 || !isOpenCell(cell)) return;
    begin(cell, event.shiftKey);
  };
  const dragged = (event: PointerEvent) => {
    const cell = cellOf(event.target);
    if (event.pointerType === 'touch' || event.buttons !== 1 || selection === null || !isOpenCell(cell))
      return;
    if (cell.row !== selection.head.row || cell.column !== selection.head.column) {
      onSelect({ ...selection, head: cell });
    }
  };
  const clicked = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if ((event.nativeEvent as globalThis.PointerEvent).pointerType !== 'touch' || !isOpenCell(cell)) return;
    begin(cell, selection !== null && cell.row === selection.anchor.row);
  };
  const typed = (event: KeyboardEvent<HTMLElement>) => {
    const from = cellOf(event.target);
    if (from === undefined) return;
    if (event.key === 'Escape') onSelect(null);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (block === undefined || !isIn(block, from)) onSelect({ anchor: from, head: from });
      onOpen();
      return;
    }
    const to = stepBy(event.key, from, size);
    if (to === undefined) return;
    event.preventDefault();
    begin(to, event.shiftKey);
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`)?.focus();
  };
  return (
    <div className="relative overflow-x-auto rounded-card border border-line bg-surface">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are chosen by mouse and keyboard.
        role="grid"
        aria-label="Rates and rooms by night"
        aria-multiselectable
        aria-describedby="grid-help"
        className="w-full border-separate border-spacing-0"
        onPointerDown={pressed}
        onPointerOver={dragged}
        onClick={clicked}
        onKeyDown={typed}
      >
        <thead className="bg-raised text-sm">
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-20 w-44 max-w-28 bg-raised px-3 text-left sm:max-w-none"
            >
              Room type
            </th>
            {dates.map((date, column) => (
              <th
                key={date}
                scope="col"
                className={`border-l border-line px-1.5 py-1.5 text-right font-medium ${weekdayOf(date) > 5 ? 'text-accent-strong' : 'text-ink-soft'} ${date === today ? 'bg-accent-soft' : ''}`}
              >
                <span className="block text-xs">
                  {date === today ? 'Today' : weekdayFormat.format(noonOf(date))}
                </span>
                <span className="block whitespace-nowrap tabular-nums">
                  <span className="text-base font-semibold">{dayFormat.format(noonOf(date))}</span>
                  <span className={column === 0 || date.endsWith('-01') ? ' text-xs' : 'sr-only'}>
                    {' '}
                    {monthFormat.format(noonOf(date))}
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roomTypes.map(({ roomTypeId, name, nights }, row) => (
            <tr key={roomTypeId} className="[&>*]:border-t [&>*]:border-line">
              <th
                scope="row"
                className="sticky left-0 z-20 max-w-28 bg-surface px-3 py-2 text-left align-middle font-semibold sm:max-w-none"
              >
                {name}
              </th>
              {nights.map((night, column) => (
                <NightCell
                  key={night.date}
                  night={night}
                  currency={currency}
                  place={`${row}:${column}`}
                  isPast={column < past}
                  isSelected={block !== undefined && isIn(block, { row, column })}
                  isEntry={
                    row === entry.row && column === Math.min(Math.max(past, entry.column), dates.length - 1)
                  }
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
