import type { CalendarDate } from '@holdfast/domain/calendar-date';

/** A night has sold more rooms than the change would leave it; nothing was changed. */
export class CapacityBelowSold extends Error {
  override readonly name = 'CapacityBelowSold';
  readonly roomTypeId: string;
  readonly date: CalendarDate;
  /** How many rooms are sold or held. */
  readonly reserved: number;

  constructor({ roomTypeId, date, reserved }: { roomTypeId: string; date: CalendarDate; reserved: number }) {
    super(`${reserved} rooms of ${roomTypeId} are sold on ${date}`);
    this.roomTypeId = roomTypeId;
    this.date = date;
    this.reserved = reserved;
  }
}
