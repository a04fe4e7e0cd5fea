import { useId } from 'react';
import { inputClass, labelClass } from './field-styles.tsx';
import type { Option } from './select.tsx';

/** What a plain select needs. */
export interface NativeSelectProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly className?: string;
}

/** The browser's own select: as good for a few plain words, and it weighs nothing. */
export function NativeSelect({ label, options, value, onChange, className = '' }: NativeSelectProps) {
  const id = useId();
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)} className={inputClass}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
