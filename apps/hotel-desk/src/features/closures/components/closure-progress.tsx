import type { Closure } from '../api/closures-queries.ts';

const parts = [
  { state: 'REBOOKED', words: 'rebooked', look: 'bg-accent' },
  { state: 'REFUNDED', words: 'refunded', look: 'bg-good' },
  { state: 'SKIPPED', words: 'ended by themselves', look: 'bg-line-strong' },
  { state: 'FAILED', words: 'need a person', look: 'bg-bad' },
  { state: 'PENDING', words: 'waiting', look: 'bg-line' },
] as const;

/** How far a closure is with the bookings that it has found. */
export function ClosureProgress({ counts }: { readonly counts: Closure['counts'] }) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const done = total - counts.PENDING;
  if (total === 0) return <p className="text-sm text-ink-soft">No booking has been found on these nights.</p>;
  return (
    <div>
      <div
        role="progressbar"
        aria-label="Bookings seen to"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={`${done} of ${total}`}
        className="flex h-2.5 gap-px overflow-hidden rounded-full bg-line"
      >
        {parts.map(({ state, look }) =>
          counts[state] === 0 ? null : (
            <span key={state} className={look} style={{ width: `${(counts[state] / total) * 100}%` }} />
          ),
        )}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
        {parts.map(({ state, words, look }) =>
          counts[state] === 0 ? null : (
            <li key={state} className="flex items-center gap-1.5 tabular-nums">
              <span aria-hidden className={`size-2.5 rounded-full ${look} ring-1 ring-line-strong`} />
              {counts[state]} {words}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
