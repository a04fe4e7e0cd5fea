import type { DeskState, RoomState } from '@holdfast/domain/desk';
import type { InventoryDatabase } from '../database.ts';

/** A room that a stay has been given. */
export interface AssignedRoom {
  readonly id: string;
  readonly number: string;
  readonly floor: number | null;
  readonly state: RoomState;
}

/** How a booking stands at the desk of its hotel. */
export interface DeskView {
  readonly state: DeskState;
  readonly checkedInAt: Date | null;
  readonly checkedOutAt: Date | null;
  /** In the order of the booking's rooms; fewer than it has where some are not assigned. */
  readonly rooms: readonly AssignedRoom[];
}

const nothing: DeskView = { state: 'EXPECTED', checkedInAt: null, checkedOutAt: null, rooms: [] };

/** How these bookings stand at the desk; one about which nothing was done is expected. */
export async function readDesk(
  db: InventoryDatabase,
  bookingIds: readonly string[],
): Promise<(bookingId: string) => DeskView> {
  const ids = { bookingId: { in: [...bookingIds] } };
  const [stays, assignments] = await Promise.all([
    db.deskStay.findMany({ where: ids }),
    db.roomAssignment.findMany({
      where: ids,
      select: { bookingId: true, room: { select: { id: true, number: true, floor: true, state: true } } },
      orderBy: { place: 'asc' },
    }),
  ]);
  const views = new Map(
    stays.map(({ bookingId, state, checkedInAt, checkedOutAt }) => [
      bookingId,
      { state: state as DeskState, checkedInAt, checkedOutAt, rooms: [] as AssignedRoom[] },
    ]),
  );
  for (const { bookingId, room } of assignments) {
    views.get(bookingId)?.rooms.push({ ...room, state: room.state as RoomState });
  }
  return (bookingId) => views.get(bookingId) ?? nothing;
}

/** The bookings whose guests are in a hotel now. */
export async function listInHouse(
  db: InventoryDatabase,
  { hotelId, limit }: { hotelId: string; limit: number },
): Promise<string[]> {
  const rows = await db.deskStay.findMany({
    where: { hotelId, state: 'CHECKED_IN' },
    select: { bookingId: true },
    orderBy: { bookingId: 'asc' },
    take: limit,
  });
  return rows.map(({ bookingId }) => bookingId);
}

/** A room that a stay may be given. */
export interface FreeRoom extends Omit<AssignedRoom, 'state'> {
  readonly roomTypeId: string;
  /** Whether other guests have not left it yet. */
  readonly occupied: boolean;
}

/** The rooms that a booking may be given for its whole stay, its own among them, best first; none without a hold. */
export function listFreeRooms(
  db: InventoryDatabase,
  { bookingId, hotelId }: { bookingId: string; hotelId: string },
): Promise<FreeRoom[]> {
  return db.$queryRaw<FreeRoom[]>`
    SELECT room.id, room.number, room.floor, room.room_type_id AS "roomTypeId", free.occupied
      FROM holds hold
     CROSS JOIN LATERAL free_rooms(hold, ${hotelId}) free
      JOIN rooms room ON room.id = free.room_id
     WHERE hold.booking_id = ${bookingId} AND hold.state = 'BOOKED'
     ORDER BY free.room_type_id, free.place`;
}
