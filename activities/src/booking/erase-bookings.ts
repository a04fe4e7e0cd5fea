import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import {
  type ErasedFromBookings,
  eraseFromBookings,
  findOpenStays,
} from '@holdfast/prisma-booking/erase-guest';

export interface EraseBookingsActivities {
  /** How many bookings of a person are not over. */
  countOpenStays(input: { subjectId: string }): Promise<number>;
  /** Empties what bookings keep of a person and tells what there is of them; again, it tells the same. */
  eraseBookings(input: { subjectId: string }): Promise<ErasedFromBookings>;
}

export function eraseBookingsActivities(db: BookingDatabase): EraseBookingsActivities {
  return {
    countOpenStays: async ({ subjectId }) => (await findOpenStays(db, subjectId)).length,
    eraseBookings: ({ subjectId }) => eraseFromBookings(db, subjectId),
  };
}
