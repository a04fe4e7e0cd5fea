/** The looks that fields of all kinds share. */
export const labelClass = 'text-sm font-medium text-ink';
export const hintClass = 'text-sm text-ink-soft';
export const errorClass = 'text-sm font-medium text-bad';
export const inputClass =
  'min-h-11 w-full rounded-control border border-line-strong bg-surface px-3 text-ink placeholder:text-ink-soft disabled:opacity-60 data-[invalid]:border-bad';
export const popoverClass =
  'rounded-card border border-line bg-surface text-ink shadow-pop overflow-auto outline-none';
export const optionClass =
  'cursor-pointer rounded-md px-3 py-2 outline-none data-[focused]:bg-accent-soft data-[selected]:font-semibold data-[disabled]:opacity-50';
