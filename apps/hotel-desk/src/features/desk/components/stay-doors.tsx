import { KeyRound } from 'lucide-react';
import { counted } from '../../../app/words.ts';
import type { Stay } from '../api/desk-queries.ts';

/** The doors that a stay has been given, and how many it lacks. */
export function StayDoors({ stay: { booking, rooms, state } }: { readonly stay: Stay }) {
  const missing = booking.status === 'NO_SHOW' || state === 'CHECKED_OUT' ? 0 : booking.rooms - rooms.length;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {rooms.map(({ id, number, state: roomState }) => (
        <span
          key={id}
          className={`inline-flex items-center gap-1.5 rounded-control px-2.5 py-1 font-semibold tabular-nums ${roomState === 'IN_SERVICE' ? 'bg-accent-soft text-accent-strong' : 'bg-warn-soft text-warn'}`}
        >
          <KeyRound aria-hidden className="size-4" />
          <span className="sr-only">Room </span>
          {number}
          {roomState === 'IN_SERVICE' ? null : <span className="text-sm font-medium">out of service</span>}
        </span>
      ))}
      {missing > 0 ? <span className="text-sm text-ink-soft">{counted(missing, 'room')} to give</span> : null}
    </div>
  );
}
