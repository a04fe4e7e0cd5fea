/** What one phase wrote. */
export interface PhaseOutcome {
  readonly phase: string;
  /** Hotels that were there before. */
  readonly present: number;
  readonly rows: number;
  readonly seconds: number;
}

/** How far a phase is, how fast, and how long it will take. */
export function progressOf(
  phase: string,
  {
    last,
    of,
    rows,
    seconds,
    done,
  }: { last: number; of: number; rows: number; seconds: number; done: number },
): string {
  const left = Math.round(((of - last) * seconds) / done);
  const speed = Math.round(rows / seconds).toLocaleString('en');
  const rest = left > 0 ? `, about ${left} s to go` : '';
  return `${phase}: ${last.toLocaleString('en')} of ${of.toLocaleString('en')} hotels, ${speed} rows/s${rest}`;
}
