import { setTimeout as sleep } from 'node:timers/promises';
import type { WantedStay } from '@holdfast/prisma-inventory/read-availability';

/** Rooms of one type that a request is about to take. */
export type RoomsToTake = WantedStay & { readonly roomTypeId: string; readonly rooms: number };

/** Tells that a request's rooms are no longer in doubt; may be called more than once. */
export type Leave = () => void;

/** Waits until a request may go on to the reserve step, or throws what `look` throws. */
export type Admission = (wanted: RoomsToTake, look: () => Promise<{ roomsLeft: number }>) => Promise<Leave>;

export interface AdmissionTimes {
  /** How long a request that was let in counts, unless it leaves before: its reserve step has happened by then. */
  readonly doubtMillis: number;
  /** How often those who wait look again. */
  readonly lookMillis: number;
  /** After this long they are let in whatever is left; the reserve step is the judge anyway. */
  readonly longestMillis: number;
}

const usualTimes: AdmissionTimes = { doubtMillis: 3_000, lookMillis: 100, longestMillis: 5_000 };

/**
 * Lets no more requests on to the reserve step at once than there are rooms left for the same stay. In a rush all of
 * them read before the first has reserved; without this each would be written, start a saga and be undone, only to
 * hear what a second look can tell. `look` refuses by throwing what the caller is told.
 */
export function openAdmission(times: AdmissionTimes = usualTimes): Admission {
  const inDoubt = new Map<string, number>();

  function enter(name: string, rooms: number): Leave {
    inDoubt.set(name, (inDoubt.get(name) ?? 0) + rooms);
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      clearTimeout(forgotten);
      const rest = (inDoubt.get(name) ?? 0) - rooms;
      if (rest > 0) inDoubt.set(name, rest);
      else inDoubt.delete(name);
    };
    const forgotten = setTimeout(leave, times.doubtMillis).unref();
    return leave;
  }

  return async ({ roomTypeId, checkIn, checkOut, rooms }, look) => {
    const name = [roomTypeId, checkIn, checkOut].join('|');
    const deadline = Date.now() + times.longestMillis;
    // Whoever has waited looks again, even when nobody is in doubt any more: the rooms may be gone.
    for (let waited = false; waited || inDoubt.has(name); waited = true) {
      const { roomsLeft } = await look();
      if ((inDoubt.get(name) ?? 0) + rooms <= roomsLeft || Date.now() >= deadline) break;
      await sleep(times.lookMillis);
    }
    return enter(name, rooms);
  };
}
