import { type AskedStay, type ProposedChange, proposeChange } from '@holdfast/edge/propose-change';
import { changeableBooking } from '@holdfast/prisma-booking/changeable-booking';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import { readManagedRoomType } from '@holdfast/prisma-catalog/read-room-type';
import { readForSale } from '@holdfast/prisma-inventory/read-for-sale';
import type { Platform } from '../platform.ts';

/**
 * Another stay of a booking, priced with what is read now; also in a hotel that is no longer on sale.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT, BOOKING_DISPUTED, VALIDATION_ERROR.
 */
export function proposeSupportChange(
  { settings, catalog, inventory }: Platform,
  row: BookingRow,
  asked: AskedStay,
): Promise<ProposedChange> {
  const { roomTypeId } = row;
  return proposeChange(changeableBooking(row), asked, {
    maxNights: settings.maxNights,
    readMaxGuests: async () => (await readManagedRoomType(catalog, roomTypeId))?.maxGuests,
    readForSale: (stay) => readForSale(inventory, { roomTypeId, ...stay }),
  });
}
