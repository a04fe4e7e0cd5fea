import { type DateValue, getLocalTimeZone, parseDate, today } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { RefObject } from 'react';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  Popover,
  RangeCalendar,
} from 'react-aria-components';
import type { DateRange } from './date-range-field.tsx';
import { popoverClass } from './field-styles.tsx';

/** What the calendar of a stay needs; it hangs at the field that opened it. */
export interface StayCalendarProps {
  readonly label: string;
  readonly value: DateRange | null;
  readonly onChange: (range: DateRange) => void;
  readonly onClose: () => void;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly earliest?: string;
  readonly latest?: string;
}

const arrowClass =
  'grid size-10 cursor-pointer place-items-center rounded-full hover:bg-raised disabled:opacity-30';
const cellClass =
  'relative grid size-10 cursor-pointer place-items-center text-sm tabular-nums outline-none min-[23rem]:size-11 data-[outside-month]:hidden data-[disabled]:cursor-not-allowed data-[disabled]:text-ink-soft data-[disabled]:line-through data-[hovered]:bg-accent-soft data-[hovered]:rounded-full data-[selected]:bg-accent-soft data-[selected]:rounded-none data-[selection-start]:rounded-l-full data-[selection-start]:bg-accent data-[selection-start]:text-on-accent data-[selection-end]:rounded-r-full data-[selection-end]:bg-accent data-[selection-end]:text-on-accent data-[focus-visible]:outline-2 data-[focus-visible]:-outline-offset-2 data-[focus-visible]:outline-ink';

/** A calendar of two months, one on narrow screens, in which first and last day are chosen. */
export function StayCalendar({
  label,
  value,
  onChange,
  onClose,
  trigger,
  earliest,
  latest,
}: StayCalendarProps) {
  const change = (range: { start: DateValue; end: DateValue }) => {
    // A stay has at least one night: the same day twice means the night that follows it.
    const end = range.start.compare(range.end) < 0 ? range.end : range.start.add({ days: 1 });
    onChange({ checkIn: range.start.toString(), checkOut: end.toString() });
  };
  return (
    <Popover
      isOpen
      triggerRef={trigger}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={`${popoverClass} max-w-[calc(100vw-1rem)]`}
    >
      <Dialog aria-label={label} className="p-3 outline-none sm:p-4">
        <RangeCalendar
          autoFocus
          aria-label={label}
          visibleDuration={{ months: 2 }}
          defaultValue={
            value === null ? null : { start: parseDate(value.checkIn), end: parseDate(value.checkOut) }
          }
          minValue={earliest === undefined ? today(getLocalTimeZone()) : parseDate(earliest)}
          {...(latest === undefined ? {} : { maxValue: parseDate(latest) })}
          onChange={change}
        >
          <header className="flex items-center justify-between pb-2">
            <Button slot="previous" className={arrowClass}>
              <ChevronLeft aria-hidden className="size-5" />
            </Button>
            <Heading className="font-semibold" />
            <Button slot="next" className={arrowClass}>
              <ChevronRight aria-hidden className="size-5" />
            </Button>
          </header>
          <div className="flex flex-wrap justify-center gap-x-8 gap-y-4">
            <Month offset={0} />
            <div className="hidden sm:block">
              <Month offset={1} />
            </div>
          </div>
        </RangeCalendar>
      </Dialog>
    </Popover>
  );
}

function Month({ offset }: { readonly offset: number }) {
  return (
    <CalendarGrid offset={{ months: offset }} className="border-separate border-spacing-y-1 [&_td]:p-0">
      <CalendarGridHeader>
        {(day) => (
          <CalendarHeaderCell className="pb-1 text-xs font-medium text-ink-soft">{day}</CalendarHeaderCell>
        )}
      </CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className={cellClass} />}</CalendarGridBody>
    </CalendarGrid>
  );
}
