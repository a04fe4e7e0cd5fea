import type { BookingProgress } from '@holdfast/contracts/http/booking-progress';

type Step = BookingProgress['steps'][number];

/** What each step does, and what its undo did, in words for people. */
const words: Record<Step['step'], { done: string; undone: string }> = {
  reserve: { done: 'rooms reserved', undone: 'rooms released' },
  authorize: { done: 'payment authorized', undone: 'authorization voided' },
  confirm: { done: 'booking confirmed', undone: 'confirmation withdrawn, booking cancelled' },
  capture: { done: 'payment captured', undone: 'capture undone' },
  notify: { done: 'e-mail requested', undone: '' },
};

/** One line for each step of the saga, with the time it took. */
export function forwardLines(progress: BookingProgress): string[] {
  return progress.steps
    .filter((step) => step.state !== 'waiting')
    .map((step) => {
      const outcome = failed(step) ? `failed: ${step.reason ?? step.state}` : words[step.step].done;
      return line(failed(step) ? '✗' : '✓', step.step, outcome, durationOf(step));
    });
}

/** One line for each step that was taken back, in the order it happened: the last step first. */
export function undoLines(progress: BookingProgress): string[] {
  const undone = progress.steps.filter((step) => step.undoneAt !== undefined && !failed(step));
  undone.sort((a, b) => (a.undoneAt ?? '').localeCompare(b.undoneAt ?? ''));
  let before = Math.max(...progress.steps.map((step) => Date.parse(step.finishedAt ?? '') || 0));
  return undone.map((step) => {
    const at = Date.parse(step.undoneAt ?? '');
    const took = at - before;
    before = at;
    return line('↩', step.step, words[step.step].undone, Math.max(0, took));
  });
}

function failed(step: Step): boolean {
  return step.state === 'failed' || step.state === 'refused';
}

function durationOf(step: Step): number | undefined {
  if (step.durationMillis !== undefined) return step.durationMillis;
  if (!step.startedAt || !step.finishedAt) return undefined;
  return Date.parse(step.finishedAt) - Date.parse(step.startedAt);
}

function line(mark: string, step: string, text: string, millis: number | undefined): string {
  const time = millis === undefined ? '' : `${Math.round(millis)} ms`;
  return `  ${mark} ${step.padEnd(11)}${text.padEnd(46)}${time.padStart(9)}`;
}
