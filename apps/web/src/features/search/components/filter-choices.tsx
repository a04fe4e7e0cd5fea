import { Checkbox } from '@holdfast/ui/checkbox';
import { CheckboxGroup, Radio, RadioGroup } from 'react-aria-components';

/** One thing to filter by, with how many hotels have it. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
}

/** What a group of choices needs. */
export interface FilterChoicesProps {
  readonly label: string;
  readonly options: readonly FilterOption[];
}

/** Any of some. */
export function ManyChoices({
  label,
  options,
  chosen,
  onChange,
}: FilterChoicesProps & { readonly chosen: string[]; readonly onChange: (chosen: string[]) => void }) {
  return (
    <CheckboxGroup aria-label={label} value={chosen} onChange={onChange} className="flex flex-col">
      {options.map((option) => (
        <Checkbox key={option.id} value={option.id} className="min-h-11">
          <Words {...option} />
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** One of some. */
export function OneChoice({
  label,
  options,
  chosen,
  onChange,
}: FilterChoicesProps & { readonly chosen: string; readonly onChange: (chosen: string) => void }) {
  return (
    <RadioGroup aria-label={label} value={chosen} onChange={onChange} className="flex flex-col">
      {options.map((option) => (
        <Radio
          key={option.id}
          value={option.id}
          className="group flex min-h-11 cursor-pointer items-center gap-2.5"
        >
          <span className="grid size-5 shrink-0 place-items-center rounded-full border border-line-strong bg-surface group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[selected]:border-accent">
            <span className="hidden size-2.5 rounded-full bg-accent group-data-[selected]:block" />
          </span>
          <Words {...option} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Words({ label, count }: FilterOption) {
  return (
    <span className="flex min-w-40 items-baseline justify-between gap-6">
      <span>{label}</span>
      {count === undefined ? null : <span className="text-sm text-ink-soft tabular-nums">{count}</span>}
    </span>
  );
}
