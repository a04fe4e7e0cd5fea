import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { RoomState } from '@holdfast/domain/desk';
import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from '../database.ts';
import { runChange } from '../run-change.ts';
import { refuseAsDesk } from './desk-refusal.ts';
import { readRoom } from './read-rooms.ts';

/** Doors of one room type to be added. */
export interface RoomsToAdd {
  readonly hotelId: string;
  readonly roomTypeId: string;
  readonly rooms: readonly { readonly id: string; readonly number: string; readonly floor: number | null }[];
  readonly actorId: string;
}

/**
 * Adds rooms, all or none; one that is there just so, type and floor too, stays as it is.
 *
 * @throws RoomNumberTaken for a number that the hotel has on another door.
 */
export async function addRooms(db: InventoryDatabase, added: RoomsToAdd): Promise<void> {
  const rooms = JSON.stringify(added.rooms);
  await refuseAsDesk(() =>
    retryConflicts(
      () => db.$queryRaw`
        SELECT add_rooms(${added.hotelId}, ${added.roomTypeId}, ${rooms}::jsonb, ${added.actorId})::text`,
    ),
  );
}

export interface RoomChange {
  readonly roomId: string;
  readonly version: number;
  readonly number: string;
  readonly floor: number | null;
  readonly state: RoomState;
  readonly actorId: string;
}

/**
 * Sets a room's number, floor and state, and returns its version; stays that have it keep it.
 *
 * @throws VersionConflict, also for one that was retired; RoomNumberTaken.
 */
export function changeRoom(db: InventoryDatabase, change: RoomChange): Promise<number> {
  const { roomId, version, number, floor, state, actorId } = change;
  return refuseAsDesk(() =>
    runChange(
      () => db.$queryRaw<{ answer: number }[]>`
        SELECT change_room(
          ${roomId}, ${version}::integer, ${number}, ${floor}::integer, ${state}, ${actorId}) AS answer`,
      () => readRoom(db, roomId),
    ),
  );
}

/**
 * Takes a room away for good; again it changes nothing. `today` is the date where the hotel is.
 *
 * @throws DeskRefusal ASSIGNED while a stay that is not over has it.
 */
export async function retireRoom(
  db: InventoryDatabase,
  { roomId, actorId, today }: { roomId: string; actorId: string; today: CalendarDate },
): Promise<void> {
  await refuseAsDesk(() =>
    retryConflicts(() => db.$queryRaw`SELECT retire_room(${roomId}, ${actorId}, ${today})::text`),
  );
}
