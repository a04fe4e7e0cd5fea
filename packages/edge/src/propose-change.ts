import { instantAt } from '@holdfast/domain/calendar-date';
import { formatMoney, type Money } from '@holdfast/domain/money';
import {
  type AgreedStay,
  type ProposedStay,
  proposeStay,
  type StayForSale,
  type StayOfRooms,
} from '@holdfast/domain/stay-change';
import { checkGuests, checkNotPast, checkStay } from './check-stay.ts';
import { invalidFields, ProblemError } from './problem-error.ts';

/** A booking as far as another stay depends on it. */
export interface ChangeableBooking {
  readonly id: string;
  readonly status: string;
  /** Null until its outcome is written: before that nothing is changed. */
  readonly settledAt: Date | null;
  readonly disputed: boolean;
  readonly agreed: AgreedStay;
  readonly totalPrice: Money;
  /** The part of it that points have paid, which no change gives back. */
  readonly paidByPoints: Money;
  readonly hotel: { readonly timeZone: string; readonly checkInTime: string };
}

/** What is asked for; rooms and guests stay as they are unless told. */
export interface AskedStay {
  readonly checkIn: string;
  readonly checkOut: string;
  readonly rooms?: number | undefined;
  readonly guests?: number | undefined;
}

/** What a proposal is made of, read now. */
export interface ChangeReader {
  readonly maxNights: number;
  /** How many guests a room takes; undefined when it is no longer on sale. */
  readMaxGuests(): Promise<number | undefined>;
  readForSale(stay: StayOfRooms): Promise<StayForSale>;
}

/** Another stay, and what it would cost and whether it is to be had. */
export interface ProposedChange extends ProposedStay {
  readonly wanted: StayOfRooms;
}

/**
 * Says what another stay of a booking would be like, in rooms of the same type.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT for a booking that is not confirmed or has begun, VALIDATION_ERROR.
 */
export async function proposeChange(
  booking: ChangeableBooking,
  asked: AskedStay,
  reader: ChangeReader,
): Promise<ProposedChange> {
  checkChangeable(booking);
  const { agreed, hotel } = booking;
  const { checkIn, checkOut, rooms = agreed.rooms, guests = agreed.guests } = asked;
  const wanted = { checkIn, checkOut, rooms, guests };
  checkStay(wanted, reader.maxNights);
  checkNotPast(checkIn, hotel.timeZone);
  checkOther(agreed, wanted);
  const maxGuests = await reader.readMaxGuests();
  if (maxGuests !== undefined) checkGuests(wanted, maxGuests);
  const proposed = proposeStay(agreed, wanted, await reader.readForSale(wanted));
  checkPoints(booking, proposed);
  return { wanted, ...proposed, available: proposed.available && maxGuests !== undefined };
}

function checkChangeable(
  { id, status, settledAt, disputed, agreed, hotel }: ChangeableBooking,
  now = new Date(),
) {
  const refuse = (message: string) => new ProblemError('BOOKING_STATE_CONFLICT', message, { bookingId: id });
  if (disputed) {
    throw new ProblemError('BOOKING_DISPUTED', 'A charge of the booking is disputed: it cannot be changed.', {
      bookingId: id,
    });
  }
  if (status !== 'CONFIRMED' || settledAt === null) throw refuse('Only a confirmed booking can be changed.');
  const begins = instantAt(agreed.checkIn, hotel.checkInTime, hotel.timeZone);
  if (now.getTime() >= begins.getTime()) throw refuse('The stay has begun; ask the hotel.');
}

function checkPoints({ id, paidByPoints }: ChangeableBooking, { price }: ProposedStay): void {
  if (price === null || price.total.amountMinor >= paidByPoints.amountMinor) return;
  const message = `Points have paid ${formatMoney(paidByPoints)} of it: a stay that costs less cannot take its place.`;
  throw new ProblemError('BOOKING_STATE_CONFLICT', message, { bookingId: id });
}

function checkOther(agreed: StayOfRooms, wanted: StayOfRooms): void {
  const textOf = ({ checkIn, checkOut, rooms, guests }: StayOfRooms) =>
    [checkIn, checkOut, rooms, guests].join(' ');
  if (textOf(agreed) === textOf(wanted)) {
    throw invalidFields({
      field: 'checkIn',
      message: 'must differ, or checkOut, rooms or guests: this is the stay as it is',
    });
  }
}

/**
 * A stay that is to be had, with its price.
 *
 * @throws ProblemError ROOM_NOT_AVAILABLE.
 */
export function priceOfChange({ id }: { id: string }, { available, price }: ProposedChange) {
  if (available && price !== null) return price;
  throw new ProblemError(
    'ROOM_NOT_AVAILABLE',
    'There are not enough rooms left for this stay. Nothing was changed.',
    {
      bookingId: id,
    },
  );
}
