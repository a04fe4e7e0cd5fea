import { errorClass, hintClass, inputClass, labelClass } from '@holdfast/ui/field-styles';
import { useId } from 'react';
import type { ValueChange } from '../draft.ts';

/** What becomes of one value of all chosen nights. */
export interface ValueFieldProps {
  readonly label: string;
  /** What taking it away means, such as `As the rules make it`. */
  readonly none: string;
  readonly value: ValueChange;
  readonly onChange: (value: ValueChange) => void;
  readonly inputMode: 'numeric' | 'decimal';
  readonly hint?: string;
  readonly error: string | undefined;
}

/** Keeps, sets or takes away a value. */
export function ValueField({ label, none, value, onChange, inputMode, hint, error }: ValueFieldProps) {
  const id = useId();
  const { mode, text } = value;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className={`${labelClass} mb-1`}>{label}</legend>
      <div className={`grid gap-2 ${mode === 'set' ? 'grid-cols-[minmax(0,1fr)_7.5rem]' : ''}`}>
        <select
          aria-label={`${label}: what becomes of it`}
          value={mode}
          onChange={({ target }) => onChange({ text, mode: target.value as ValueChange['mode'] })}
          className={inputClass}
        >
          <option value="keep">Keep</option>
          <option value="set">Set to</option>
          <option value="none">{none}</option>
        </select>
        {mode === 'set' ? (
          <input
            aria-label={`${label}: set to`}
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-words`}
            inputMode={inputMode}
            autoComplete="off"
            // The choice before it says that it is wanted now.
            // biome-ignore lint/a11y/noAutofocus: the field was asked for by choosing it.
            autoFocus
            value={text}
            onChange={({ target }) => onChange({ mode, text: target.value })}
            className={`${inputClass} text-right tabular-nums`}
          />
        ) : null}
      </div>
      <p id={`${id}-words`} className={error === undefined ? hintClass : errorClass}>
        {error ?? (mode === 'set' ? hint : undefined)}
      </p>
    </fieldset>
  );
}
