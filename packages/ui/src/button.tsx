import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Spinner } from './spinner.tsx';

/** How much a button asks for attention, and whether what it does can be taken back. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

const kinds: Readonly<Record<ButtonKind, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-line-strong bg-surface text-ink hover:bg-raised',
  quiet: 'text-accent hover:bg-accent-soft',
  danger: 'bg-bad text-on-bad hover:bg-bad-strong',
};
const sizes: Readonly<Record<ButtonSize, string>> = {
  small: 'min-h-9 px-3 text-sm',
  medium: 'min-h-11 px-4',
  large: 'min-h-13 px-6 text-lg',
};

/** The look of buttons, for links that look like one. */
export function buttonClass(kind: ButtonKind = 'primary', size: ButtonSize = 'medium'): string {
  return `inline-flex items-center justify-center gap-2 rounded-control py-1.5 text-center text-balance font-semibold transition-colors cursor-pointer disabled:cursor-not-allowed disabled:opacity-50 ${kinds[kind]} ${sizes[size]}`;
}

/** A button as React Aria has it, with a kind and a size. */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  /** Takes the whole width of what it is in. */
  readonly wide?: boolean;
  /** Laid out by the caller: margins and places in a grid, never colours. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button. `isPending` keeps the focus, says so to screen readers, and lets no second press through. */
export function Button({ kind, size, wide = false, className = '', children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${buttonClass(kind, size)} ${wide ? 'w-full' : ''} ${className}`}>
      {props.isPending ? <Spinner /> : null}
      {children}
    </AriaButton>
  );
}
