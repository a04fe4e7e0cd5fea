import type { Booking } from '@holdfast/contracts/http/booking';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** What a stay is in a calendar, by the booking's status; the others have no stay. */
const stayStatus: Partial<Record<Booking['status'], ICalEventStatus>> = {
  CONFIRMED: ICalEventStatus.CONFIRMED,
  COMPLETED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
};

/** The number of times a booking changed, so that a calendar takes the later of two files. */
interface Version {
  readonly version: number;
}

/**
 * A stay as an iCalendar file (RFC 5545): from check-in to check-out by the hotel's own clock, whose rules come along.
 * Undefined for a booking without a stay. A later file of the same booking replaces this one.
 */
export function calendarFile(booking: Booking, { version }: Version): string | undefined {
  const status = stayStatus[booking.status];
  if (status === undefined) return undefined;
  const { id, number, hotel, roomType, checkIn, checkOut, rooms } = booking;
  const calendar = ical({
    prodId: { company: 'Holdfast', product: 'Bookings' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: hotel.timeZone, generator: timeZoneRules },
  });
  calendar.createEvent({
    id: `${id}@holdfast`,
    sequence: version,
    stamp: new Date(booking.updatedAt),
    // Written as they are, with the time zone beside them: no clock of this machine comes into it.
    start: `${checkIn}T${hotel.checkInTime}:00`,
    end: `${checkOut}T${hotel.checkOutTime}:00`,
    timezone: hotel.timeZone,
    summary: hotel.name,
    location: `${hotel.name}, ${hotel.address}, ${hotel.city}, ${hotel.countryCode}`,
    description: `${number}\n${rooms} × ${roomType.name}`,
    status,
  });
  return calendar.toString();
}

function timeZoneRules(timeZone: string): string | null {
  const [rules] = tzlib_get_ical_block(timeZone);
  return rules ?? null;
}
