import { type BookingRow, findBooking } from '@holdfast/prisma-booking/database';
import type { Platform } from '../platform.ts';

/**
 * Waits until `read` finds an answer at a change of the booking, at most as long as the platform's setting says.
 * Gives up at once when `hopeless` settles, so that nobody waits for a saga that was not started.
 */
export async function waitForAnswer<T>(
  platform: Platform,
  bookingId: string,
  read: () => Promise<T | undefined>,
  hopeless: Promise<void> = new Promise(() => {}),
): Promise<T | undefined> {
  let over = false;
  const waiting = platform.bookingChanges.waitFor<{ answer?: T }>(
    bookingId,
    async () => {
      if (over) return {};
      const answer = await read();
      return answer === undefined ? undefined : { answer };
    },
    platform.settings.bookingWaitMillis,
  );
  const found = await Promise.race([waiting, hopeless]);
  over = true;
  return found?.answer;
}

/** Reads the booking until it satisfies `until`. The row is there: the caller has seen it. */
export function readUntil(
  platform: Platform,
  bookingId: string,
  until: (row: BookingRow) => boolean,
): () => Promise<BookingRow | undefined> {
  return async () => {
    const row = await findBooking(platform.bookings, bookingId);
    return row !== null && until(row) ? row : undefined;
  };
}
