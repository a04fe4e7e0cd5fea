/** The states a booking can be in (architecture.md, data rules). */
export const bookingStatuses = [
  'PENDING',
  'CONFIRMED',
  'CANCELLED',
  'EXPIRED',
  'REJECTED',
  'COMPLETED',
  'NO_SHOW',
] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

const transitions: Record<BookingStatus, readonly BookingStatus[]> = {
  PENDING: ['CONFIRMED', 'CANCELLED', 'EXPIRED', 'REJECTED'],
  CONFIRMED: ['CANCELLED', 'COMPLETED', 'NO_SHOW'],
  CANCELLED: [],
  EXPIRED: [],
  REJECTED: [],
  COMPLETED: [],
  NO_SHOW: ['COMPLETED'],
};

/** Whether a booking may go from one status to another; the database refuses the same moves. */
export function canMoveBooking(from: BookingStatus, to: BookingStatus): boolean {
  return transitions[from].includes(to);
}

/** The statuses from which a booking may move to this one, for the WHERE of an UPDATE. */
export function statusesBefore(to: BookingStatus): BookingStatus[] {
  return bookingStatuses.filter((from) => canMoveBooking(from, to));
}

/** Whether nothing can happen to the booking any more. */
export function isTerminal(status: BookingStatus): boolean {
  return transitions[status].length === 0;
}

/**
 * The status that may be told to anyone. Until the saga has written its outcome the answer is PENDING,
 * so that CONFIRMED is never told before the money is captured (decision D5).
 */
export function toldStatus(booking: { status: BookingStatus; settledAt: Date | null }): BookingStatus {
  return booking.settledAt === null ? 'PENDING' : booking.status;
}
