import type { DateRange } from '@holdfast/ui/date-range-field';

/** A stay that is looked for: dates, people in all rooms together, rooms. */
export interface Stay extends DateRange {
  readonly guests: number;
  readonly rooms: number;
}

/** A stay whose dates may not be chosen yet. */
export type PartialStay = Partial<DateRange> & Pick<Stay, 'guests' | 'rooms'>;

/** The most people and rooms that one stay can be asked for. */
export const maxGuests = 20;
export const maxRooms = 9;

/** Reads the stay of an address; undefined where its dates are missing or are no dates of a stay. */
export function readStay(search: Record<string, unknown>): Stay | undefined {
  const { checkIn, checkOut, guests, rooms } = readPartialStay(search);
  return checkIn === undefined || checkOut === undefined ? undefined : { checkIn, checkOut, guests, rooms };
}

/** Reads what an address says of a stay: two guests in one room unless told, dates only if they go together. */
export function readPartialStay(search: Record<string, unknown>): PartialStay {
  const { checkIn, checkOut } = search;
  const party = {
    guests: readCount(search.guests, maxGuests) ?? 2,
    rooms: readCount(search.rooms, maxRooms) ?? 1,
  };
  return isDate(checkIn) && isDate(checkOut) && checkIn < checkOut ? { checkIn, checkOut, ...party } : party;
}

/** Reads a whole number from 1 to `max` of an address. */
export function readCount(value: unknown, max: number): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= max
    ? number
    : undefined;
}

/** Whether a value of an address is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const noon = new Date(`${value}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(value);
}
