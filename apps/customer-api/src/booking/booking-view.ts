import type { Booking, NextAction } from '@holdfast/contracts/http/booking';
import { type BookingStatus, toldStatus } from '@holdfast/domain/booking-status';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { cancellationView } from './cancellation-view.ts';

/** A booking's row as its owner sees it. Until the saga has written its outcome it is PENDING (decision D5). */
export function bookingView(row: BookingRow, nextAction?: NextAction): Booking {
  const terms = row.terms as unknown as BookingTerms;
  const status = toldStatus({ status: row.status as BookingStatus, settledAt: row.settledAt });
  const totalPrice = { amountMinor: fromMoneyColumn(row.totalAmountMinor), currency: row.currency };
  return {
    id: row.id,
    number: row.number,
    livemode: row.livemode,
    status,
    paymentStatus: row.paymentStatus as PaymentStatus,
    ...(row.settledAt !== null && row.reason !== null ? { reason: row.reason } : {}),
    ...(row.declineCode === null ? {} : { declineCode: row.declineCode }),
    hotel: { id: row.hotelId, ...terms.hotel },
    roomType: { id: row.roomTypeId, name: terms.roomType.name },
    checkIn: row.checkIn,
    checkOut: row.checkOut,
    rooms: row.rooms,
    guests: row.guests,
    totalPrice,
    priceLines: terms.lines.map((line) => ({ ...line })),
    refunded: { amountMinor: fromMoneyColumn(row.refundedAmountMinor), currency: row.currency },
    cancellation: cancellationView(terms, row.checkIn, totalPrice),
    ...(status === 'PENDING' && row.expiresAt !== null ? { expiresAt: row.expiresAt.toISOString() } : {}),
    ...(nextAction === undefined ? {} : { nextAction }),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
