import type { SupportSchemas } from '@holdfast/sdk/support';
import { inMillis, inWords } from '../../../app/words.ts';
import { Panel } from './panel.tsx';

type Step = NonNullable<SupportSchemas['Board']['steps']>[number];

/** How long the steps of a booking take: half of them, and all but one in twenty. */
export function StepsPanel({ steps }: { readonly steps: readonly Step[] }) {
  const slowest = Math.max(1, ...steps.map(({ p95Millis }) => p95Millis));
  return (
    <Panel title="How long the steps take">
      {steps.length === 0 ? (
        <p className="text-ink-soft">In the last hour no step was taken.</p>
      ) : (
        <ul className="grid gap-4">
          {steps.map(({ step, count, p50Millis, p95Millis }) => (
            <li key={step}>
              <div className="flex flex-wrap justify-between gap-x-3">
                <span className="font-medium">{inWords(step)}</span>
                <span className="text-sm text-ink-soft tabular-nums">
                  half within {inMillis(p50Millis)}, 95 % within{' '}
                  <span className="font-semibold text-ink">{inMillis(p95Millis)}</span>, of {count}
                </span>
              </div>
              <svg
                aria-hidden="true"
                viewBox="0 0 100 6"
                preserveAspectRatio="none"
                className="mt-1 h-2 w-full"
              >
                <rect width={100} height={6} className="fill-line" />
                <rect width={(p95Millis / slowest) * 100} height={6} className="fill-accent opacity-40" />
                <rect width={(p50Millis / slowest) * 100} height={6} className="fill-accent" />
              </svg>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
