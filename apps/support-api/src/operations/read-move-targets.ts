import { approvalThreshold } from '@holdfast/domain/refund-approval';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import { findAlternatives } from '@holdfast/prisma-catalog/find-alternatives';
import { readRoomType } from '@holdfast/prisma-catalog/read-room-type';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { readAvailabilities } from '@holdfast/prisma-inventory/read-availability';
import { refundThresholds } from '@holdfast/prisma-payment/refund-approval-settings';
import type { Platform } from '../platform.ts';
import { checkMovable } from './prepare-move.ts';

const most = 8;

/**
 * Where the guest of a booking could be moved to: rooms that are free on all their nights, in the same hotel first,
 * then in hotels nearby; and how much may be given back for the trouble without a second person.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT, BOOKING_DISPUTED.
 */
export async function readMoveTargets(platform: Platform, row: BookingRow) {
  checkMovable(row);
  const { payments, refunds } = platform;
  const [items, thresholds] = await Promise.all([
    readFreeRooms(platform, row),
    refundThresholds(payments, refunds.approvalThresholds),
  ]);
  const left = fromMoneyColumn(row.capturedAmountMinor - row.refundedAmountMinor);
  const amountMinor = Math.min(left, approvalThreshold(row.currency, thresholds));
  return { bookingId: row.id, items, compensationLimit: { amountMinor, currency: row.currency } };
}

async function readFreeRooms({ catalog, inventory }: Platform, row: BookingRow) {
  const { roomTypeId, checkIn, checkOut, rooms, guests, livemode } = row;
  const wanted = { roomTypeId, guests: Math.ceil(guests / rooms), livemode };
  const roomTypeIds = (await findAlternatives(catalog, wanted)).map((other) => other.roomTypeId);
  if (roomTypeIds.length === 0) return [];
  const stay = { checkIn, checkOut, rooms, guests };
  const free = (await readAvailabilities(inventory, { roomTypeIds, ...stay }))
    .filter(({ available }) => available)
    .slice(0, most);
  const items = free.map(async ({ roomTypeId: id, roomsLeft, total }) => {
    const roomType = await readRoomType(catalog, { roomTypeId: id, livemode });
    if (roomType === null || total === null) return [];
    const { name, maxGuests, hotel } = roomType;
    return {
      hotel: { id: hotel.id, name: hotel.name },
      roomType: { id, name },
      ...{ maxGuests, roomsLeft, sameHotel: hotel.id === row.hotelId, priceNow: { ...total } },
    };
  });
  return (await Promise.all(items)).flat();
}
