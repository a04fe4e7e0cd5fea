import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { type Keep, putKept, readKept } from '../../app/session-keep.ts';

type CreateBooking = CustomerSchemas['CreateBooking'];

/** Somebody's wish to book: what was asked, under which key, and what came of it. */
export interface BookingIntention {
  readonly key: string;
  readonly body: CreateBooking;
  /** Once the rooms are held. */
  readonly bookingId?: string;
}

/** What a stay's intention is kept under. */
export type WantedStay = Pick<CreateBooking, 'roomTypeId' | 'checkIn' | 'checkOut' | 'guests' | 'rooms'>;

const nameOf = ({ roomTypeId, checkIn, checkOut, guests, rooms = 1 }: WantedStay) =>
  `holdfast.book.${[roomTypeId, checkIn, checkOut, guests, rooms].join('.')}`;

/** The intention for a stay, if there is one; whether it was answered its bookingId says. */
export function readIntention(keep: Keep, stay: WantedStay): BookingIntention | undefined {
  return readKept<BookingIntention>(keep, nameOf(stay));
}

/**
 * The intention to send: the one that is kept if it is for the very same and was not answered yet, so that asking
 * again never books twice, else a new one.
 */
export function beginIntention(keep: Keep, body: CreateBooking, newKey: () => string): BookingIntention {
  const kept = readIntention(keep, body);
  const same = kept !== undefined && kept.bookingId === undefined && isSame(kept.body, body);
  const intention = same ? kept : { key: newKey(), body };
  putKept(keep, nameOf(body), intention);
  return intention;
}

/** Notes the booking that an intention led to. */
export function fulfilIntention(keep: Keep, intention: BookingIntention, bookingId: string): void {
  putKept(keep, nameOf(intention.body), { ...intention, bookingId });
}

/** Forgets the intention for a stay: it was refused, or somebody wants the same once more. */
export function dropIntention(keep: Keep, stay: WantedStay): void {
  keep.removeItem(nameOf(stay));
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
