import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { errorClass, hintClass, inputClass, labelClass } from './field-styles.tsx';

/** A text field as React Aria has it, with its words. */
export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'style'> {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Shown below in place of what the browser would say. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** Several lines, at least as many as this. */
  readonly lines?: number;
  readonly className?: string;
}

/** A labelled field for text; with `lines` for more than one line. */
export function TextField({
  label,
  hint,
  error,
  placeholder = '',
  lines,
  className = '',
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={error !== undefined || (props.isInvalid ?? false)}
      className={`flex flex-col gap-1 ${className}`}
    >
      <Label className={labelClass}>{label}</Label>
      {lines === undefined ? (
        <Input placeholder={placeholder} className={inputClass} />
      ) : (
        <TextArea placeholder={placeholder} rows={lines} className={`${inputClass} py-2`} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={hintClass}>
          {hint}
        </Text>
      )}
      <FieldError className={errorClass}>{error}</FieldError>
    </AriaTextField>
  );
}
