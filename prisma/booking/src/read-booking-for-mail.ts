import { type Language, languages } from '@holdfast/domain/languages';
import type { StayOnRow, StayOutcome } from '@holdfast/domain/manage-stay-contract';
import type { Money } from '@holdfast/domain/money';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase, BookingRow } from './database.ts';
import type { BookingTerms } from './terms.ts';

/** What a message says of a booking. Of the guest it gives out what is sealed (decision D26). */
export interface BookingForMail
  extends Pick<
    BookingRow,
    | 'id'
    | 'hotelId'
    | 'number'
    | 'status'
    | 'paymentStatus'
    | 'reason'
    | 'declineCode'
    | 'cancelledBy'
    | 'checkIn'
    | 'checkOut'
    | 'rooms'
    | 'guests'
    | 'pointsSpent'
    | 'specialRequests'
    | 'expiresAt'
    | 'settledAt'
  > {
  readonly totalPrice: Money;
  /** What was taken in money, before anything was given back. */
  readonly captured: Money;
  readonly refunded: Money;
  /** What points paid of the total. */
  readonly paidByPoints: Money;
  readonly terms: BookingTerms;
  readonly guest: {
    readonly subjectId: string;
    readonly fullName: string;
    readonly email: string;
    /** Null where there is none, or no text message is wanted. */
    readonly phone: string | null;
    readonly language: Language;
  };
  /** The refund or the operation that the message is about, by its subject. */
  readonly refund: { readonly amount: Money; readonly reason: string; readonly state: string } | null;
  readonly outcome: StayOutcome | null;
  /** The hotel before that operation, where it was another. */
  readonly formerHotelId: string | null;
}

/** The booking as it stands when its message is sent, or null. `subjectId` is '' where the template needs none. */
export async function readBookingForMail(
  db: BookingDatabase,
  { bookingId, subjectId }: { bookingId: string; subjectId: string },
): Promise<BookingForMail | null> {
  // A reminder's subject is the refund's id and a count.
  const [refundId = ''] = subjectId.split('.');
  const row = await db.booking.findUnique({
    where: { id: bookingId },
    include: {
      guest: true,
      refunds: { where: { refundId } },
      operations: { where: { id: subjectId } },
      history: { where: { kind: 'CHANGED', entry: { path: ['operationId'], equals: subjectId } } },
    },
  });
  if (row === null) return null;
  const { id, hotelId, number, status, paymentStatus, reason, declineCode, cancelledBy } = row;
  const { checkIn, checkOut, rooms, guests, pointsSpent, specialRequests, expiresAt, settledAt } = row;
  const { subjectId: guestSubjectId, fullName, email, phone, language, smsWanted } = row.guest;
  const inCurrency = (column: bigint): Money => ({
    amountMinor: fromMoneyColumn(column),
    currency: row.currency,
  });
  const [refund] = row.refunds;
  const before = row.history[0]?.entry as { from: StayOnRow & { hotelId: string } } | undefined;
  return {
    ...{ id, hotelId, number, status, paymentStatus, reason, declineCode, cancelledBy },
    ...{ checkIn, checkOut, rooms, guests, pointsSpent, specialRequests, expiresAt, settledAt },
    totalPrice: inCurrency(row.totalAmountMinor),
    captured: inCurrency(row.capturedAmountMinor),
    refunded: inCurrency(row.refundedAmountMinor),
    paidByPoints: inCurrency(row.pointsAmountMinor),
    terms: row.terms as unknown as BookingTerms,
    guest: {
      subjectId: guestSubjectId,
      fullName,
      email,
      phone: smsWanted ? phone : null,
      language: languages.find((known) => known === language) ?? 'en',
    },
    refund: refund
      ? { amount: inCurrency(refund.amountMinor), reason: refund.reason, state: refund.state }
      : null,
    outcome: (row.operations[0]?.outcome ?? null) as StayOutcome | null,
    formerHotelId: before !== undefined && before.from.hotelId !== hotelId ? before.from.hotelId : null,
  };
}
