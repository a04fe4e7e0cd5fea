import { labelClass } from '@holdfast/ui/field-styles';
import { allWeekdays } from '../draft.ts';

const names: Readonly<Record<number, string>> = {
  ...{ 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
};

/** On which weekdays of the nights something changes. */
export function WeekdayChoice({
  weekdays,
  onChange,
}: {
  readonly weekdays: readonly number[];
  readonly onChange: (weekdays: readonly number[]) => void;
}) {
  const turn = (day: number) =>
    onChange(allWeekdays.filter((known) => weekdays.includes(known) !== (known === day)));
  return (
    <fieldset>
      <legend className={`${labelClass} mb-1`}>Nights of</legend>
      <div className="flex flex-wrap gap-1.5">
        {allWeekdays.map((day) => (
          <label
            key={day}
            className="grid min-h-11 min-w-13 cursor-pointer place-items-center rounded-control border border-line-strong px-2 text-sm font-medium has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              checked={weekdays.includes(day)}
              onChange={() => turn(day)}
              className="sr-only"
            />
            {names[day]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
