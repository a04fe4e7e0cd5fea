import { type BookingStatus, toldStatus } from '@holdfast/domain/booking-status';
import type { Money } from '@holdfast/domain/money';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase } from './database.ts';

/** What a partner is told of a booking of theirs; nobody's name or address. */
export interface PartnerBooking {
  readonly partnerId: string;
  /** The partner's own name for it, null where it has none. */
  readonly reference: string | null;
  readonly number: string;
  readonly version: number;
  /** As every edge tells it (decision D5). */
  readonly status: BookingStatus;
  readonly hotelId: string;
  readonly roomTypeId: string;
  readonly checkIn: string;
  readonly checkOut: string;
  readonly rooms: number;
  readonly totalPrice: Money;
}

/** A booking that a partner made, as it stands now; null for those of guests themselves. */
export async function readPartnerBooking(
  db: BookingDatabase,
  bookingId: string,
): Promise<PartnerBooking | null> {
  const row = await db.booking.findFirst({
    where: { id: bookingId, accountId: { startsWith: 'ptn_' } },
    select: {
      ...{
        accountId: true,
        partnerReference: true,
        number: true,
        version: true,
        status: true,
        settledAt: true,
      },
      ...{ hotelId: true, roomTypeId: true, checkIn: true, checkOut: true, rooms: true },
      ...{ totalAmountMinor: true, currency: true },
    },
  });
  if (row === null) return null;
  const { number, version, settledAt, hotelId, roomTypeId, checkIn, checkOut, rooms, currency } = row;
  return {
    partnerId: row.accountId,
    reference: row.partnerReference,
    ...{ number, version },
    status: toldStatus({ status: row.status as BookingStatus, settledAt }),
    ...{ hotelId, roomTypeId, checkIn, checkOut, rooms },
    totalPrice: { amountMinor: fromMoneyColumn(row.totalAmountMinor), currency },
  };
}
