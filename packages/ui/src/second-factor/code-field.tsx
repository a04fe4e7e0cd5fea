import { TextField } from '../text-field.tsx';

/** What a field for the code of a second factor says. */
export interface CodeFieldProps {
  readonly label: string;
  /** Says so where a recovery code does as well. */
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

/** Takes the code of a second factor; `readCode` reads it from the form. */
export function CodeField({ label, hint, autoFocus = false }: CodeFieldProps) {
  return (
    <TextField
      label={label}
      // A recovery code has letters.
      {...(hint === undefined ? { inputMode: 'numeric' } : { hint })}
      name="code"
      autoComplete="one-time-code"
      spellCheck="false"
      autoCorrect="off"
      autoFocus={autoFocus}
      isRequired
    />
  );
}

/** The code in a form, without the gaps that apps show in it; empty where none was asked for. */
export function readCode(form: HTMLFormElement): string {
  return String(new FormData(form).get('code') ?? '').replaceAll(/\s/g, '');
}
