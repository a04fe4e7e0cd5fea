import { Minus, Plus } from 'lucide-react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
  Label,
} from 'react-aria-components';
import { labelClass } from './field-styles.tsx';

/** A number field as React Aria has it, with its label. */
export interface StepperProps extends Omit<AriaNumberFieldProps, 'className' | 'children' | 'style'> {
  readonly label: string;
  readonly className?: string;
}

const stepClass =
  'grid size-11 place-items-center text-ink cursor-pointer hover:bg-raised disabled:cursor-not-allowed disabled:opacity-40';

/** A small whole number, with a button to each side. */
export function Stepper({ label, className = '', ...props }: StepperProps) {
  return (
    <AriaNumberField {...props} className={`flex flex-col gap-1 ${className}`}>
      <Label className={labelClass}>{label}</Label>
      <Group className="flex items-stretch overflow-hidden rounded-control border border-line-strong bg-surface">
        <Button slot="decrement" className={stepClass}>
          <Minus aria-hidden className="size-4" />
        </Button>
        <Input className="w-full min-w-10 border-x border-line bg-surface text-center text-ink tabular-nums outline-none" />
        <Button slot="increment" className={stepClass}>
          <Plus aria-hidden className="size-4" />
        </Button>
      </Group>
    </AriaNumberField>
  );
}
