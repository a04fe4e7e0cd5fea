import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { Button, useLocale } from 'react-aria-components';
import { inputClass, labelClass } from './field-styles.tsx';
import { formatStay } from './format/dates.ts';

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
  /** Stands where no dates are chosen yet. */
  readonly placeholder?: string;
  /** The first date that can be chosen, today unless told. */
  readonly earliest?: string;
  readonly latest?: string;
  readonly className?: string;
}

// The calendar weighs more than the rest of a page's form, and most people come to a page with dates chosen.
const loadCalendar = () => import('./stay-calendar.tsx');
const StayCalendar = lazy(async () => ({ default: (await loadCalendar()).StayCalendar }));

/** Check-in and check-out, chosen in a calendar that is loaded when somebody comes near the field. */
export function DateRangeField({
  label,
  value,
  onChange,
  placeholder = '–',
  className = '',
  ...limits
}: DateRangeFieldProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { locale } = useLocale();
  const load = () => void loadCalendar();
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <span id={`${id}-label`} className={labelClass}>
        {label}
      </span>
      <Button
        ref={trigger}
        aria-labelledby={`${id}-label ${id}-value`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onHoverStart={load}
        onFocus={load}
        onPress={() => setOpen(true)}
        className={`${inputClass} flex cursor-pointer items-center justify-between gap-2 text-left tabular-nums`}
      >
        <span id={`${id}-value`} className="truncate">
          {value === null ? placeholder : formatStay(value.checkIn, value.checkOut, locale)}
        </span>
        <CalendarDays aria-hidden className="size-5 shrink-0 text-ink-soft" />
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <StayCalendar
            {...limits}
            label={label}
            value={value}
            trigger={trigger}
            onClose={() => setOpen(false)}
            onChange={(range) => {
              onChange(range);
              setOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
