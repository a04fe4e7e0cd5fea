/** How many tests a part of the run had; a check such as the type check counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

/** One part of `npm test`. */
export interface Part {
  name: string;
  /** How to run this part alone. */
  again: string;
  run(): Promise<Outcome>;
}

export function add(a: Outcome, b: Outcome): Outcome {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The last line of a run. */
export function sumLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
