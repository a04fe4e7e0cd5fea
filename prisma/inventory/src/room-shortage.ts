import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { readSqlFailure } from '@holdfast/prisma-client/sql-state';

const roomShortage = 'HF001';

/** A night of the stay has fewer rooms of the type left than were asked for, or is not sold at all. */
export class RoomShortage extends Error {
  override readonly name = 'RoomShortage';
  readonly roomTypeId: string;
  readonly date: CalendarDate;

  constructor(roomTypeId: string, date: CalendarDate) {
    super(`not enough rooms of ${roomTypeId} on ${date}`);
    this.roomTypeId = roomTypeId;
    this.date = date;
  }
}

/** The shortage an error of `reserve_rooms` reports, or undefined when it is another error. */
export function readRoomShortage(error: unknown): RoomShortage | undefined {
  const failure = readSqlFailure(error);
  if (failure?.sqlState !== roomShortage) return undefined;
  const { roomTypeId, date } = JSON.parse(failure.detail ?? '{}') as { roomTypeId: string; date: string };
  return new RoomShortage(roomTypeId, date);
}
