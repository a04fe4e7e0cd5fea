import type { FindingKind } from '@holdfast/domain/reconciliation';
import type { Disagreement } from './disagreement.ts';

/** A booking whose outcome is written, as far as its money goes. Amounts are minor units of one currency. */
export interface ComparedBooking {
  readonly id: string;
  readonly status: string;
  readonly totalMinor: number;
  readonly pointsMinor: number;
  readonly capturedMinor: number;
  /** Pending and done refunds. */
  readonly refundedMinor: number;
  /** What cancelling promised to give back; null where nobody cancelled it. */
  readonly promisedMinor: number | null;
  readonly refunds: readonly ComparedBookingRefund[];
}

export interface ComparedBookingRefund {
  readonly refundId: string;
  readonly state: string;
  readonly amountMinor: number;
}

/** The bookings that one booking's payments pay, and what those have kept: just its own, save in an itinerary. */
export interface PaidTogether {
  readonly payerId: string;
  readonly bookings: readonly ComparedBooking[];
  /** Captured less pending and done refunds, over all payments of the payer. */
  readonly keptMinor: number;
  /** The refunds of these bookings, as payment has them. */
  readonly requests: readonly (ComparedBookingRefund & { readonly bookingId: string })[];
}

const cameToNothing = ['REJECTED', 'EXPIRED', 'CANCELLED'];

/** What bookings that are paid together and their payments say differently. */
export function compareBookings(together: PaidTogether): Disagreement[] {
  return [
    ...together.bookings.flatMap(compareBooking),
    ...compareSums(together),
    ...compareRefunds(together),
  ];
}

function compareBooking(booking: ComparedBooking): Disagreement[] {
  const { id, status, totalMinor, pointsMinor, capturedMinor, promisedMinor, refunds } = booking;
  const file = (kind: FindingKind): Disagreement[] => [
    { kind, objectId: id, bookingId: id, providerSide: null, ourSide: sideOf(booking) },
  ];
  if (status === 'CONFIRMED') return capturedMinor < totalMinor - pointsMinor ? file('BOOKING_UNPAID') : [];
  if (status !== 'CANCELLED' || promisedMinor === null) return [];
  // A failed refund is with support already; what nobody asked for is what would be forgotten.
  const askedMinor = refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return askedMinor < Math.min(promisedMinor, capturedMinor) ? file('ENDED_WITH_MONEY') : [];
}

/** Only the sum can be compared: what one payment takes for several bookings is not divided at the provider. */
function compareSums({ payerId, bookings, keptMinor }: PaidTogether): Disagreement[] {
  const toldMinor = bookings.reduce((sum, booking) => sum + booking.capturedMinor - booking.refundedMinor, 0);
  if (toldMinor === keptMinor) return [];
  const nothing = toldMinor === 0 && bookings.every(({ status }) => cameToNothing.includes(status));
  return [
    {
      kind: nothing ? 'ENDED_WITH_MONEY' : 'BOOKING_MONEY_DIFFERS',
      objectId: payerId,
      bookingId: payerId,
      providerSide: null,
      ourSide: { paymentsKeptMinor: keptMinor, bookings: bookings.map(sideOf) },
    },
  ];
}

function compareRefunds({ bookings, requests }: PaidTogether): Disagreement[] {
  const told = new Map(bookings.flatMap(({ refunds }) => refunds.map((refund) => [refund.refundId, refund])));
  return requests.flatMap(({ bookingId, ...request }) => {
    const { refundId } = request;
    const booking = told.get(refundId);
    if (booking?.state === request.state && booking.amountMinor === request.amountMinor) return [];
    return [
      {
        kind: 'BOOKING_REFUND_DIFFERS' as const,
        objectId: refundId,
        bookingId,
        providerSide: null,
        ourSide: { booking: booking ?? null, payment: request },
        healing: { way: 'look_at_refund' as const, refundId },
      },
    ];
  });
}

function sideOf({ refunds: _, ...booking }: ComparedBooking): object {
  return booking;
}
