import type { NumberedRoom } from '@holdfast/contracts/http/admin/numbered-rooms';
import type { RoomState } from '@holdfast/domain/desk';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readRoom } from '@holdfast/prisma-inventory/rooms/read-rooms';
import type { Platform } from '../platform.ts';

/** A room as the API shows it. */
export function numberedRoomView(room: Omit<NumberedRoom, 'state'> & { state: string }): NumberedRoom {
  return { ...room, state: room.state as RoomState };
}

/**
 * A room of this hotel.
 *
 * @throws ProblemError NOT_FOUND, also for one of another hotel and one that was retired.
 */
export async function ownNumberedRoom(
  { inventory }: Platform,
  { hotelId, numberedRoomId }: { hotelId: string; numberedRoomId: string },
): Promise<NumberedRoom> {
  const room = await readRoom(inventory, numberedRoomId);
  if (room?.hotelId !== hotelId) throw new ProblemError('NOT_FOUND', 'There is no such room.');
  return numberedRoomView(room);
}
