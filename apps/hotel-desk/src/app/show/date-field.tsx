import { inputClass, labelClass } from '@holdfast/ui/field-styles';
import { useId } from 'react';

/** A calendar date to be typed or chosen. */
export interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly earliest?: string;
  readonly latest?: string;
  readonly className?: string;
}

/** The browser's own field for a date: every keyboard and phone knows it. */
export function DateField({ label, value, onChange, earliest, latest, className = '' }: DateFieldProps) {
  const id = useId();
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={value}
        min={earliest}
        max={latest}
        // While a date is being typed there is none.
        onChange={({ target }) => target.value !== '' && onChange(target.value)}
        className={inputClass}
      />
    </div>
  );
}
