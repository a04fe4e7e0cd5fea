import type { AdminSchemas } from '@holdfast/sdk/admin';
import type { BadgeKind } from '@holdfast/ui/badge';

type BookingStatus = AdminSchemas['HotelBooking']['status'];
type Words = readonly [words: string, kind: BadgeKind];

/** How a booking stands, in words and by colour. */
export const bookingWords: Readonly<Record<BookingStatus, Words>> = {
  PENDING: ['Being made', 'accent'],
  CONFIRMED: ['Confirmed', 'good'],
  CANCELLED: ['Cancelled', 'plain'],
  EXPIRED: ['Expired', 'plain'],
  REJECTED: ['Rejected', 'plain'],
  COMPLETED: ['Completed', 'plain'],
  NO_SHOW: ['No-show', 'warn'],
};

/** One or several of a thing: `1 night`, `3 nights`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** All of them, for addresses and filters. */
export const bookingStatuses = Object.keys(bookingWords) as BookingStatus[];
