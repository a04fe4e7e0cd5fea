import type { RoomLine, Stay } from '@holdfast/domain/stay';
import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from './database.ts';
import { RoomShortage, readRoomShortage } from './room-shortage.ts';

export { RoomShortage };

/** RELEASED is also the state of a tombstone: an undo that came before its reserve (decision D11). */
export type HoldState = 'HELD' | 'BOOKED' | 'RELEASED';

export interface RoomsToReserve extends Stay {
  readonly bookingId: string;
  readonly lines: readonly RoomLine[];
  /** The instant at which the hold is over, ISO 8601. Nothing is released at it by itself (decision D9). */
  readonly expiresAt: string;
  readonly livemode: boolean;
}

/**
 * Holds the rooms for every night of the stay, all or none, in one statement (decision D21). Called again it
 * changes nothing. Returns the state of the booking's hold: HELD, or what has become of it since.
 *
 * @throws RoomShortage naming the first night that has too few rooms or is not sold.
 */
export async function reserveRooms(db: InventoryDatabase, rooms: RoomsToReserve): Promise<HoldState> {
  try {
    return await retryConflicts(async () => {
      const [row] = await db.$queryRaw<{ state: HoldState }[]>`
        SELECT reserve_rooms(
          ${rooms.bookingId}, ${JSON.stringify(rooms.lines)}::jsonb, ${rooms.checkIn}, ${rooms.checkOut},
          ${rooms.expiresAt}::timestamptz, ${rooms.livemode}) AS state`;
      if (row === undefined) throw new Error('reserve_rooms returned nothing');
      return row.state;
    });
  } catch (error) {
    throw readRoomShortage(error) ?? error;
  }
}

/**
 * Gives a booking's rooms back exactly once, whether held or booked, and returns the state they were in.
 * NONE means there was nothing: a tombstone now keeps a reserve that is still under way from landing (D11).
 */
export async function releaseRooms(db: InventoryDatabase, bookingId: string): Promise<HoldState | 'NONE'> {
  return retryConflicts(async () => {
    const [row] = await db.$queryRaw<{ state: HoldState | 'NONE' }[]>`
      SELECT release_rooms(${bookingId}) AS state`;
    if (row === undefined) throw new Error('release_rooms returned nothing');
    return row.state;
  });
}
