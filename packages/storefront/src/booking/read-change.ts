import { type AskedStay, type ProposedChange, proposeChange } from '@holdfast/edge/propose-change';
import { changeableBooking } from '@holdfast/prisma-booking/changeable-booking';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import { readForSale } from '@holdfast/prisma-inventory/read-for-sale';
import type { Platform } from '../platform.ts';

/**
 * Another stay of a booking, priced with what is read now.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT, BOOKING_DISPUTED, VALIDATION_ERROR.
 */
export function readChange(
  { hotels, inventory, settings }: Platform,
  row: BookingRow,
  asked: AskedStay,
): Promise<ProposedChange> {
  const { roomTypeId, livemode } = row;
  return proposeChange(changeableBooking(row), asked, {
    maxNights: settings.maxNights,
    readMaxGuests: async () => (await hotels.findOffer(roomTypeId, livemode))?.roomType.maxGuests,
    readForSale: (stay) => readForSale(inventory, { roomTypeId, ...stay }),
  });
}
