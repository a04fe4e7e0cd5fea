import type { OperationRequests } from '@holdfast/domain/manage-stay-contract';
import { approvalThreshold } from '@holdfast/domain/refund-approval';
import { checkGuests } from '@holdfast/edge/check-stay';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { readRoomType } from '@holdfast/prisma-catalog/read-room-type';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { readAvailability } from '@holdfast/prisma-inventory/read-availability';
import { refundThresholds } from '@holdfast/prisma-payment/refund-approval-settings';
import type { Platform } from '../platform.ts';

/** Where a guest is moved to, and what they get for the trouble. */
export interface WantedMove {
  readonly roomTypeId: string;
  readonly compensationMinor: number;
}

/**
 * Other rooms for the same nights at the price that was agreed (decision D34). The policy stays the one that was
 * agreed, too.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT, BOOKING_DISPUTED, NOT_FOUND, ROOM_NOT_AVAILABLE, REFUND_EXCEEDS_PAID,
 * VALIDATION_ERROR for a compensation that needs a second person.
 */
export async function prepareMove(
  { catalog, inventory, payments, refunds }: Platform,
  row: BookingRow,
  { roomTypeId, compensationMinor }: WantedMove,
): Promise<OperationRequests['move']> {
  const { checkIn, checkOut, rooms, guests, livemode } = row;
  checkMovable(row);
  const thresholds = await refundThresholds(payments, refunds.approvalThresholds);
  checkCompensation(row, compensationMinor, thresholds);
  if (roomTypeId === row.roomTypeId)
    throw invalidFields({ field: 'roomTypeId', message: 'is where they are' });
  const target = await readRoomType(catalog, { roomTypeId, livemode });
  if (target === null) throw new ProblemError('NOT_FOUND', 'There is no such room type.');
  checkGuests({ guests, rooms }, target.maxGuests);
  const { available } = await readAvailability(inventory, { roomTypeId, checkIn, checkOut, rooms, guests });
  if (!available) {
    throw new ProblemError('ROOM_NOT_AVAILABLE', 'There are not enough of these rooms for all nights.', {
      bookingId: row.id,
    });
  }
  const { id: hotelId, name, address, city, countryCode, timeZone, checkInTime, checkOutTime } = target.hotel;
  const terms: BookingTerms = {
    ...(row.terms as unknown as BookingTerms),
    hotel: { name, address, city, countryCode, timeZone, checkInTime, checkOutTime },
    roomType: { name: target.name },
  };
  return { hotelId, roomTypeId, terms, compensationMinor };
}

/**
 * Says no to moving the guest of a booking that is not, or no longer, theirs to move.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT, BOOKING_DISPUTED.
 */
export function checkMovable({ id: bookingId, status, settledAt, disputed }: BookingRow): void {
  if (disputed) {
    throw new ProblemError('BOOKING_DISPUTED', 'A charge of the booking is disputed: it cannot be moved.', {
      bookingId,
    });
  }
  if (settledAt === null || status !== 'CONFIRMED') {
    throw new ProblemError('BOOKING_STATE_CONFLICT', 'Only a confirmed booking can be moved.', { bookingId });
  }
}

function checkCompensation(
  row: BookingRow,
  compensationMinor: number,
  thresholds: ReadonlyMap<string, number>,
): void {
  if (compensationMinor > fromMoneyColumn(row.capturedAmountMinor - row.refundedAmountMinor)) {
    throw new ProblemError('REFUND_EXCEEDS_PAID', 'That is more than was taken and is not given back yet.', {
      bookingId: row.id,
    });
  }
  if (compensationMinor > approvalThreshold(row.currency, thresholds)) {
    throw invalidFields({
      field: 'compensationMinor',
      message: 'needs a second person: move the guest without it and ask for a refund',
    });
  }
}
