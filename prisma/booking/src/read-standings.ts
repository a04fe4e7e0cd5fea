import type { BookingStatus } from '@holdfast/domain/booking-status';
import type { BookingDatabase } from './database.ts';

/** How far a booking has come, for whoever finds money of it. */
export interface BookingStanding {
  readonly status: BookingStatus;
  readonly settled: boolean;
  /** Something is still being done with it. */
  readonly operating: boolean;
}

/** How far these bookings have come; those that do not exist are left out. */
export async function readStandings(
  db: BookingDatabase,
  bookingIds: readonly string[],
): Promise<Map<string, BookingStanding>> {
  const rows = await db.booking.findMany({
    where: { id: { in: [...bookingIds] } },
    select: {
      id: true,
      status: true,
      settledAt: true,
      operations: { where: { finishedAt: null }, select: { id: true }, take: 1 },
    },
  });
  return new Map(
    rows.map(({ id, status, settledAt, operations }) => [
      id,
      {
        status: status as BookingStatus,
        settled: settledAt !== null,
        operating: operations.length > 0,
      },
    ]),
  );
}
