import { type DateValue, getLocalTimeZone, parseDate, today } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DateRangePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
  RangeCalendar,
} from 'react-aria-components';
import { labelClass, popoverClass } from './field-styles.tsx';

/** A stay in calendar dates, `YYYY-MM-DD`; the night before `checkOut` is the last one. */
export interface DateRange {
  readonly checkIn: string;
  readonly checkOut: string;
}

/** What a field for a stay needs. */
export interface DateRangeFieldProps {
  readonly label: string;
  readonly value: DateRange | null;
  readonly onChange: (range: DateRange) => void;
  /** The first date that can be chosen, today unless told. */
  readonly earliest?: string;
  readonly latest?: string;
  readonly className?: string;
}

const arrowClass =
  'grid size-10 cursor-pointer place-items-center rounded-full hover:bg-raised disabled:opacity-30';
const cellClass =
  'relative grid size-11 cursor-pointer place-items-center text-sm tabular-nums outline-none data-[outside-month]:hidden data-[disabled]:cursor-not-allowed data-[disabled]:text-ink-soft data-[disabled]:line-through data-[hovered]:bg-accent-soft data-[hovered]:rounded-full data-[selected]:bg-accent-soft data-[selected]:rounded-none data-[selection-start]:rounded-l-full data-[selection-start]:bg-accent data-[selection-start]:text-on-accent data-[selection-end]:rounded-r-full data-[selection-end]:bg-accent data-[selection-end]:text-on-accent data-[focus-visible]:outline-2 data-[focus-visible]:-outline-offset-2 data-[focus-visible]:outline-ink';

/** Check-in and check-out: typed, or chosen in a calendar of two months (one on narrow screens). */
export function DateRangeField({
  label,
  value,
  onChange,
  earliest,
  latest,
  className = '',
}: DateRangeFieldProps) {
  const first = earliest === undefined ? today(getLocalTimeZone()) : parseDate(earliest);
  const change = (range: { start: DateValue; end: DateValue } | null) => {
    // A stay has at least one night.
    if (range === null || range.start.compare(range.end) >= 0) return;
    onChange({ checkIn: range.start.toString(), checkOut: range.end.toString() });
  };
  return (
    <DateRangePicker
      value={value === null ? null : { start: parseDate(value.checkIn), end: parseDate(value.checkOut) }}
      onChange={change}
      minValue={first}
      {...(latest === undefined ? {} : { maxValue: parseDate(latest) })}
      shouldForceLeadingZeros
      className={`flex flex-col gap-1 ${className}`}
    >
      <Label className={labelClass}>{label}</Label>
      <Group className="flex min-h-11 min-w-0 items-center gap-0.5 rounded-control border border-line-strong bg-surface pl-2 text-[0.8125rem] tabular-nums min-[23rem]:gap-1 min-[23rem]:pl-3 min-[23rem]:text-base data-[focus-within]:outline-2 data-[focus-within]:outline-offset-2 data-[focus-within]:outline-accent">
        <DateInput slot="start" className="flex whitespace-nowrap">
          {(segment) => <DateSegment segment={segment} className={segmentClass} />}
        </DateInput>
        <span aria-hidden="true">–</span>
        <DateInput slot="end" className="flex flex-1 whitespace-nowrap">
          {(segment) => <DateSegment segment={segment} className={segmentClass} />}
        </DateInput>
        <Button className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-control text-ink-soft hover:text-ink">
          <CalendarDays aria-hidden className="size-5" />
        </Button>
      </Group>
      <Popover className={`${popoverClass} max-w-[calc(100vw-1rem)]`}>
        <Dialog className="p-4 outline-none">
          <RangeCalendar visibleDuration={{ months: 2 }}>
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
    </DateRangePicker>
  );
}

const segmentClass =
  'rounded px-0.5 outline-none data-[placeholder]:text-ink-soft data-[focused]:bg-accent data-[focused]:text-on-accent';

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
