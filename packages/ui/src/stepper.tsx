import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { labelClass } from './field-styles.tsx';

/** A count and its bounds, both of which can be chosen. */
export interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly minValue: number;
  readonly maxValue: number;
  readonly className?: string;
}

const stepClass =
  'grid w-9 shrink-0 place-items-center text-ink cursor-pointer hover:bg-raised disabled:cursor-not-allowed disabled:opacity-40';

/** A small whole number, with a button to each side; the browser's own field, since it is on the first page. */
export function Stepper({ label, value, onChange, minValue, maxValue, className = '' }: StepperProps) {
  const id = useId();
  const change = (next: number) => {
    if (Number.isInteger(next) && next >= minValue && next <= maxValue) onChange(next);
  };
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      <div className="flex min-h-11 items-stretch overflow-hidden rounded-control border border-line-strong bg-surface focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
        <Button
          aria-label={`${label} −`}
          isDisabled={value <= minValue}
          onPress={() => change(value - 1)}
          className={stepClass}
        >
          <Minus aria-hidden className="size-4" />
        </Button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          value={value}
          min={minValue}
          max={maxValue}
          onFocus={(event) => event.target.select()}
          onChange={(event) => change(event.target.valueAsNumber)}
          className="w-full min-w-8 border-x border-line bg-surface text-center text-ink tabular-nums outline-none [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <Button
          aria-label={`${label} +`}
          isDisabled={value >= maxValue}
          onPress={() => change(value + 1)}
          className={stepClass}
        >
          <Plus aria-hidden className="size-4" />
        </Button>
      </div>
    </div>
  );
}
