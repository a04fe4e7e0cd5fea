import { Button } from '@holdfast/ui/button';
import { formatDate } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { counted } from '../../../app/words.ts';

/** What is chosen in the grid, and what can be done with it. */
export interface SelectionBarProps {
  readonly names: readonly string[];
  readonly from: string;
  readonly last: string;
  readonly nights: number;
  readonly onEdit: () => void;
  readonly onClear: () => void;
}

/** Stays in view below the grid while something is chosen. */
export function SelectionBar({ names, from, last, nights, onEdit, onClear }: SelectionBarProps) {
  const dates =
    from === last
      ? formatDate(from, locale, 'short')
      : `${formatDate(from, locale, 'short')} to ${formatDate(last, locale, 'short')}`;
  return (
    <div className="sticky bottom-3 z-30 mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card border border-line bg-surface p-3 pl-5 shadow-pop">
      <p aria-live="polite">
        <span className="font-semibold">
          {names.length === 1 ? names[0] : counted(names.length, 'room type')}
        </span>
        <span className="text-ink-soft">
          {' '}
          · {counted(nights, 'night')}, {dates}
        </span>
      </p>
      <div className="flex gap-2">
        <Button kind="quiet" size="small" onPress={onClear}>
          Clear
        </Button>
        <Button size="small" onPress={onEdit}>
          Change…
        </Button>
      </div>
    </div>
  );
}
