import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';

/** A checkbox as React Aria has it, with its words. */
export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'children' | 'style'> {
  readonly children: ReactNode;
  readonly className?: string;
}

/** Yes or no. */
export function Checkbox({ children, className = '', ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      className={`group flex min-h-9 cursor-pointer items-center gap-2.5 data-[disabled]:opacity-50 ${className}`}
    >
      <span className="grid size-5 shrink-0 place-items-center rounded border border-line-strong bg-surface text-on-accent group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[selected]:border-accent group-data-[selected]:bg-accent">
        <Check aria-hidden className="hidden size-4 group-data-[selected]:block" />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
