import type { SupportSchemas } from '@holdfast/sdk/support';
import { inWords } from '../../../app/words.ts';
import { Panel } from './panel.tsx';

/** Why bookings came to nothing. */
export function ReasonsPanel({
  bookings: { reasons, others },
}: {
  readonly bookings: NonNullable<SupportSchemas['Board']['bookings']>;
}) {
  return (
    <Panel title="Why bookings came to nothing">
      {reasons.length === 0 ? (
        <p className="text-ink-soft">In the last hour none did.</p>
      ) : (
        <ul className="grid gap-3">
          {reasons.map(({ status, reason, count }) => (
            <li key={`${status} ${reason}`}>
              <div className="flex justify-between gap-3">
                <span>
                  {inWords(reason ?? status)}
                  <span className="text-ink-soft"> {inWords(status).toLowerCase()}</span>
                </span>
                <span className="font-semibold tabular-nums">{count}</span>
              </div>
              <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" className="h-1.5 w-full">
                <rect width={100} height={4} className="fill-line" />
                <rect width={(count / Math.max(1, others)) * 100} height={4} className="fill-warn" />
              </svg>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
