import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { readSqlFailure } from '@holdfast/prisma-client/sql-state';
import type { Restriction } from './read-availability.ts';

const roomShortage = 'HF001';

/** Why a night could not be had: too few rooms or not on sale at all, or what the hotel does not sell. */
export type ShortageReason = 'SOLD_OUT' | Restriction;

/** A night of the stay has fewer rooms of the type left than were asked for, or is not sold to such a stay. */
export class RoomShortage extends Error {
  override readonly name = 'RoomShortage';
  readonly roomTypeId: string;
  readonly date: CalendarDate;
  readonly reason: ShortageReason;

  constructor({ roomTypeId, date, reason }: { roomTypeId: string; date: string; reason: ShortageReason }) {
    super(`not enough rooms of ${roomTypeId} on ${date}: ${reason}`);
    this.roomTypeId = roomTypeId;
    this.date = date;
    this.reason = reason;
  }
}

/** The shortage an error of `reserve_rooms` reports, or undefined when it is another error. */
export function readRoomShortage(error: unknown): RoomShortage | undefined {
  const failure = readSqlFailure(error);
  if (failure?.sqlState !== roomShortage) return undefined;
  return new RoomShortage(JSON.parse(failure.detail ?? '{}'));
}
