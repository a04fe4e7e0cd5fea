import type { PhaseOutcome } from './progress.ts';

/** What was loaded and how fast, one line for each phase and one for all. */
export function describePhases(phases: readonly PhaseOutcome[]): string {
  const whole = (count: number) => Math.round(count).toLocaleString('en');
  const lines = phases.map(({ phase, present, rows, seconds }) =>
    rows === 0
      ? `${phase}: nothing to add, ${whole(present)} hotels are there`
      : `${phase}: ${whole(rows)} rows in ${seconds.toFixed(1)} s, ${whole(rows / seconds)} rows/s`,
  );
  const rows = phases.reduce((sum, phase) => sum + phase.rows, 0);
  const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  return [...lines, `market: ${whole(rows)} rows in ${seconds.toFixed(1)} s`].join('\n');
}
