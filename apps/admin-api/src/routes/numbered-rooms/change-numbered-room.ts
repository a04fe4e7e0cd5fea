import { ChangeNumberedRoomSchema, NumberedRoomSchema } from '@holdfast/contracts/http/admin/numbered-rooms';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { changeRoom } from '@holdfast/prisma-inventory/rooms/change-rooms';
import { refuseDesk } from '../../desk/refuse-desk.ts';
import { ownNumberedRoom } from '../../numbered-rooms/numbered-room-view.ts';
import type { Platform } from '../../platform.ts';
import { refuseConflicts } from '../../refuse-conflicts.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { NumberedRoomParamsSchema } from '../admin-params.ts';

/** Another number, or out of service. */
export function changeNumberedRoomRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/hotels/:hotelId/numbered-rooms/:numberedRoomId',
    {
      config: {
        access: hotelStaff,
        audit: 'room.change',
        problems: ['VERSION_CONFLICT', 'ROOM_NUMBER_TAKEN'],
      },
      schema: {
        tags: ['desk'],
        operationId: 'changeNumberedRoom',
        summary: 'Change a room: its number, its floor, whether it is in service',
        description: 'Stays that have the room keep it; nobody is checked in to one that is out of service.',
        params: NumberedRoomParamsSchema,
        body: ChangeNumberedRoomSchema,
        response: { 200: NumberedRoomSchema },
      },
    },
    async (request) => {
      const { numberedRoomId } = request.params;
      const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
      const read = () => ownNumberedRoom(platform, { hotelId, numberedRoomId });
      const { number, state } = await read();
      request.audit({ before: { number, state }, after: request.body });
      const change = { roomId: numberedRoomId, ...request.body, actorId: callerOf(request).accountId };
      await refuseDesk(() => refuseConflicts(() => changeRoom(platform.inventory, change), read));
      return read();
    },
  );
}
