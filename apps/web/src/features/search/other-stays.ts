import { countNights } from '@holdfast/ui/format/dates';
import { addDays } from '../../app/lodging/stay-dates.ts';
import type { Stay } from '../../app/stay-params.ts';

/** What else could be looked for where nothing is free. */
export interface OtherStay {
  readonly key: 'earlier' | 'later' | 'shorter' | 'fewerRooms';
  readonly stay: Stay;
}

/** Stays that are nearly the same, none of them in the past. */
export function otherStays(stay: Stay, today: string): OtherStay[] {
  const { checkIn, checkOut } = stay;
  const moved = (days: number) => ({
    ...stay,
    checkIn: addDays(checkIn, days),
    checkOut: addDays(checkOut, days),
  });
  const earlier: OtherStay = { key: 'earlier', stay: moved(-1) };
  const shorter: OtherStay = { key: 'shorter', stay: { ...stay, checkOut: addDays(checkOut, -1) } };
  return [
    ...(earlier.stay.checkIn >= today ? [earlier] : []),
    { key: 'later', stay: moved(1) },
    ...(countNights(checkIn, checkOut) > 1 ? [shorter] : []),
    ...(stay.rooms > 1 ? [{ key: 'fewerRooms' as const, stay: { ...stay, rooms: 1 } }] : []),
  ];
}
