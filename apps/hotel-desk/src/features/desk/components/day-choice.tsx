import { Button } from '@holdfast/ui/button';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addDays } from '../../../app/dates.ts';
import { DateField } from '../../../app/show/date-field.tsx';

/** A day and its neighbours; null is today where the hotel is. */
export function DayChoice({
  date,
  onChange,
}: {
  readonly date: string;
  readonly onChange: (date: string | null) => void;
}) {
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Button kind="secondary" aria-label="Day before" onPress={() => onChange(addDays(date, -1))}>
        <ChevronLeft aria-hidden className="size-5 shrink-0" />
      </Button>
      <DateField label="Day" value={date} onChange={onChange} className="w-38" />
      <Button kind="secondary" aria-label="Day after" onPress={() => onChange(addDays(date, 1))}>
        <ChevronRight aria-hidden className="size-5 shrink-0" />
      </Button>
      <Button kind="quiet" onPress={() => onChange(null)}>
        Today
      </Button>
    </div>
  );
}
