import { type Booking, guestRefundStates, type NextAction } from '@holdfast/contracts/http/booking';
import type { ActorKind } from '@holdfast/domain/actors';
import { type BookingStatus, toldStatus } from '@holdfast/domain/booking-status';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { RefundReason } from '@holdfast/domain/refunds';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import type { BookingRefundRow } from '@holdfast/prisma-booking/read-bookings';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { cancellationView } from './cancellation-view.ts';

/** A booking's row as its owner sees it. Until the saga has written its outcome it is PENDING (decision D5). */
export function bookingView(
  row: BookingRow & { readonly refunds?: readonly BookingRefundRow[] },
  nextAction?: NextAction,
): Booking {
  const terms = row.terms as unknown as BookingTerms;
  const status = toldStatus({ status: row.status as BookingStatus, settledAt: row.settledAt });
  const { currency } = row;
  const inCurrency = (column: bigint) => ({ amountMinor: fromMoneyColumn(column), currency });
  const totalPrice = inCurrency(row.totalAmountMinor);
  const [captured, refunded] = [inCurrency(row.capturedAmountMinor), inCurrency(row.refundedAmountMinor)];
  return {
    id: row.id,
    number: row.number,
    livemode: row.livemode,
    ...(row.partnerReference === null ? {} : { reference: row.partnerReference }),
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
    captured,
    // The saga writes its outcome as soon as the money is taken (decision D5).
    ...(row.settledAt !== null && row.capturedAmountMinor > 0n
      ? { paidAt: row.settledAt.toISOString() }
      : {}),
    refunded,
    refunds: (row.refunds ?? []).flatMap((refund) => refundView(refund, currency)),
    ...(row.pointsSpent === 0
      ? {}
      : { points: { spent: row.pointsSpent, amount: inCurrency(row.pointsAmountMinor) } }),
    ...(row.cancelledBy === null ? {} : { cancelledBy: row.cancelledBy as ActorKind }),
    cancellation: cancellationView(
      terms,
      row.checkIn,
      totalPrice,
      status === 'CONFIRMED' ? captured.amountMinor - refunded.amountMinor : undefined,
    ),
    ...(status === 'PENDING' && row.expiresAt !== null ? { expiresAt: row.expiresAt.toISOString() } : {}),
    ...(nextAction === undefined ? {} : { nextAction }),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

// What waits for a second person's consent, or did not get it, is not the guest's to see.
function refundView(
  { refundId, amountMinor, state, reason, createdAt }: BookingRefundRow,
  currency: string,
): Booking['refunds'] {
  const told = guestRefundStates.find((candidate) => candidate === state);
  if (told === undefined) return [];
  const amount = { amountMinor: fromMoneyColumn(amountMinor), currency };
  return [
    { id: refundId, amount, state: told, reason: reason as RefundReason, createdAt: createdAt.toISOString() },
  ];
}
