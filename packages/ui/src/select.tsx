import { ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { errorClass, inputClass, labelClass, optionClass, popoverClass } from './field-styles.tsx';

/** One thing to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** A select as React Aria has it, with its options. */
export interface SelectProps extends Omit<AriaSelectProps<Option>, 'className' | 'children' | 'style'> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly error?: string | undefined;
  readonly className?: string;
}

/** Chooses one of a few. */
export function Select({ label, options, error, className = '', ...props }: SelectProps) {
  return (
    <AriaSelect {...props} isInvalid={error !== undefined} className={`flex flex-col gap-1 ${className}`}>
      <Label className={labelClass}>{label}</Label>
      <Button className={`${inputClass} flex items-center justify-between gap-2 text-left`}>
        <SelectValue className="truncate" />
        <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-soft" />
      </Button>
      <FieldError className={errorClass}>{error}</FieldError>
      <Popover className={`${popoverClass} min-w-(--trigger-width) p-1`}>
        <ListBox items={options} className="max-h-80 overflow-auto outline-none">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={optionClass}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
