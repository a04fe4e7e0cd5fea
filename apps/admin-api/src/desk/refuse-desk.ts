import type { ErrorCode } from '@holdfast/contracts/http/error-codes';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type DeskReason, DeskRefusal, RoomNumberTaken } from '@holdfast/prisma-inventory/rooms/desk-refusal';

type Words = (door: string) => string;

const refusals: Record<DeskReason, readonly [ErrorCode, Words]> = {
  NOT_BOOKED: [
    'BOOKING_STATE_CONFLICT',
    () => 'The booking has no rooms: it is not confirmed, or not any more.',
  ],
  EXPECTED: ['BOOKING_STATE_CONFLICT', () => 'The guests have not been checked in.'],
  CHECKED_IN: ['BOOKING_STATE_CONFLICT', () => 'The guests are checked in.'],
  CHECKED_OUT: ['BOOKING_STATE_CONFLICT', () => 'The guests are checked out.'],
  TOO_EARLY: ['BOOKING_STATE_CONFLICT', () => 'The stay has not begun where the hotel is.'],
  TOO_LATE: ['BOOKING_STATE_CONFLICT', () => 'The stay is over where the hotel is.'],
  ROOMS_MISSING: ['ROOM_NOT_FREE', () => 'The booking needs more rooms than it has been given.'],
  NO_SUCH_ROOM: ['NOT_FOUND', () => 'There is no such room.'],
  WRONG_TYPE: [
    'BOOKING_STATE_CONFLICT',
    (door) =>
      `${door} is of a type that was not booked, or more of it than was. Support can change the booking.`,
  ],
  OUT_OF_SERVICE: ['ROOM_NOT_FREE', (door) => `${door} is out of service.`],
  TAKEN: ['ROOM_NOT_FREE', (door) => `${door} belongs to another stay on some of the nights.`],
  OCCUPIED: ['ROOM_NOT_FREE', (door) => `The guests in ${door} have not been checked out.`],
  ASSIGNED: ['ROOM_NOT_FREE', (door) => `${door} belongs to a stay that is not over.`],
};

/**
 * Does something with numbered rooms, and makes a problem of what the database refuses.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT, ROOM_NOT_FREE, ROOM_NUMBER_TAKEN, NOT_FOUND for a room of others.
 */
export async function refuseDesk<Result>(act: () => Promise<Result>, bookingId?: string): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RoomNumberTaken) {
      throw new ProblemError('ROOM_NUMBER_TAKEN', `${error.number} stands on another door of the hotel.`);
    }
    if (!(error instanceof DeskRefusal)) throw error;
    const [code, words] = refusals[error.reason];
    const members = bookingId === undefined ? {} : { bookingId };
    throw new ProblemError(code, words(`Room ${error.number ?? ''}`), members);
  }
}
