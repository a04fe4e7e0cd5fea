import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { formatDate } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { Notice } from '@holdfast/ui/notice';
import { useEffect, useRef } from 'react';
import type { FailedTask } from '../api/apply-changes.ts';
import type { RoomTypeNights } from '../api/calendar-query.ts';
import { differencesOf } from '../differences.ts';

const shown = 6;
const partWords = { inventory: 'rooms and conditions', pricing: 'prices' } as const;

/** What of a change did not go through, and what somebody else has made of it meanwhile. */
export function FailedTasks({
  failed,
  seen,
  currency,
}: {
  readonly failed: readonly FailedTask[];
  /** The nights as they were when the change was begun. */
  readonly seen: readonly RoomTypeNights[];
  readonly currency: string;
}) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not returned: newer browsers answer with a promise, which React would call as the effect's end.
    words.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={words} role="alert" className="flex flex-col gap-3">
      {failed.map(({ roomTypeId, name, part, error, current }) => {
        const before = seen.find((type) => type.roomTypeId === roomTypeId)?.nights ?? [];
        const differences = differencesOf(before, current?.nights ?? [], currency);
        return current === undefined ? (
          <Notice key={`${part} ${roomTypeId}`} kind="bad" title={`${name}, ${partWords[part]}: not changed`}>
            <p>{refusal(error)}</p>
          </Notice>
        ) : (
          <Notice
            key={`${part} ${roomTypeId}`}
            kind="warn"
            title={`${name}: somebody else changed its ${partWords[part]} meanwhile`}
          >
            {differences.length === 0 ? (
              <p>The nights you are changing are still as you saw them.</p>
            ) : (
              <ul className="list-disc pl-5">
                {differences.slice(0, shown).map(({ date, name: field, before: was, now }) => (
                  <li key={`${date} ${field}`}>
                    {formatDate(date, locale, 'short')}: {field} now {now}, was {was}
                  </li>
                ))}
                {differences.length > shown ? <li>and {differences.length - shown} more</li> : null}
              </ul>
            )}
            <p>Apply again to set yours on top of that.</p>
          </Notice>
        );
      })}
    </div>
  );
}

function refusal(error: unknown): string {
  if (!(error instanceof HoldfastError)) return 'Something went wrong on this page. Reload it and try again.';
  const night = error.problem?.night;
  if (night === undefined) return error.message;
  const rooms = night.sold === 1 ? '1 room is' : `${night.sold} rooms are`;
  return `${rooms} sold for ${formatDate(night.date, locale)}: give at least as many.`;
}
