import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { ClosureState } from '@holdfast/domain/close-hotel-contract';
import { nextAffected, noteAffected } from '@holdfast/prisma-booking/closure-items';
import { findClosure, moveClosure } from '@holdfast/prisma-booking/closures';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';

/** What the workflow needs to know of a closure; its note stays in the row (decision D27). */
export interface ClosureToRun {
  readonly hotelId: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly requestedBy: string;
  readonly bookingsPerMinute: number;
  readonly state: ClosureState;
}

export interface ClosureActivities {
  /** The closure as it was asked for, or null when it is done or does not exist. */
  loadClosure(input: { closureId: string }): Promise<ClosureToRun | null>;
  /** Notes the bookings it affects that are not noted yet; how many there were. */
  noteAffected(input: { closureId: string }): Promise<number>;
  /** The next bookings to see to, after the one named, in the order of their ids. */
  nextAffected(input: { closureId: string; after: string; limit: number }): Promise<string[]>;
  /** Says that a closure is paused, runs, or is done. */
  moveClosure(input: { closureId: string; state: ClosureState }): Promise<void>;
}

export function closureActivities(db: BookingDatabase): ClosureActivities {
  return {
    async loadClosure({ closureId }) {
      const row = await findClosure(db, closureId);
      if (row === null || row.state === 'DONE') return null;
      const { hotelId, fromDate: from, untilDate: until, requestedBy, bookingsPerMinute } = row;
      return { hotelId, from, until, requestedBy, bookingsPerMinute, state: row.state as ClosureState };
    },
    noteAffected: ({ closureId }) => noteAffected(db, closureId),
    nextAffected: (input) => nextAffected(db, input),
    moveClosure: (input) => moveClosure(db, input),
  };
}
