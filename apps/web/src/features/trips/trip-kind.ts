import type { CustomerSchemas } from '@holdfast/sdk/customer';

type Booking = CustomerSchemas['Booking'];

/** Where a trip belongs. */
export type TripKind = 'upcoming' | 'past' | 'cancelled';
export const tripKinds: readonly TripKind[] = ['upcoming', 'past', 'cancelled'];

const ended: readonly Booking['status'][] = ['CANCELLED', 'EXPIRED', 'REJECTED'];
const slept: readonly Booking['status'][] = ['COMPLETED', 'NO_SHOW'];

/** Where a booking belongs on that day, `YYYY-MM-DD`: a stay is upcoming until its guests have left. */
export function tripKindOf(
  { status, checkOut }: Pick<Booking, 'status' | 'checkOut'>,
  today: string,
): TripKind {
  if (ended.includes(status)) return 'cancelled';
  return slept.includes(status) || checkOut < today ? 'past' : 'upcoming';
}

/** The trips of a kind: the next one first, of what is over the latest. */
export function tripsOf(bookings: readonly Booking[], kind: TripKind, today: string): Booking[] {
  const order = kind === 'upcoming' ? 1 : -1;
  return bookings
    .filter((booking) => tripKindOf(booking, today) === kind)
    .toSorted((one, other) => order * one.checkIn.localeCompare(other.checkIn));
}
