import { openDatabase, type PoolOptions } from '@holdfast/prisma-client/open-database';
import { type Booking, PrismaClient } from '../generated/client.ts';

export type BookingDatabase = PrismaClient;
export type BookingRow = Booking;

/** Opens the booking database; the caller disconnects it. */
export function openBookingDatabase(pool: PoolOptions): BookingDatabase {
  return openDatabase(PrismaClient, pool);
}

/** The booking with this id, whoever it belongs to, or null. */
export function findBooking(db: BookingDatabase, bookingId: string): Promise<BookingRow | null> {
  return db.booking.findUnique({ where: { id: bookingId } });
}
