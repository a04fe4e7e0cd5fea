import { dateIn } from '@holdfast/domain/calendar-date';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { retireRoom } from '@holdfast/prisma-inventory/rooms/change-rooms';
import { Type } from 'typebox';
import { refuseDesk } from '../../desk/refuse-desk.ts';
import { ownNumberedRoom } from '../../numbered-rooms/numbered-room-view.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { NumberedRoomParamsSchema } from '../admin-params.ts';

/** A door that is no more. */
export function retireNumberedRoomRoute(edge: Edge, platform: Platform): void {
  edge.delete(
    '/hotels/:hotelId/numbered-rooms/:numberedRoomId',
    {
      config: { access: hotelStaff, audit: 'room.retire', problems: ['ROOM_NOT_FREE'] },
      schema: {
        tags: ['desk'],
        operationId: 'retireNumberedRoom',
        summary: 'Take a room away for good',
        description: 'Not while a stay has it that is not over. Its number can stand on another door then.',
        params: NumberedRoomParamsSchema,
        response: { 204: Type.Null({ description: 'It is gone.' }) },
      },
    },
    async (request, reply) => {
      const { numberedRoomId } = request.params;
      const { id: hotelId, timeZone } = await ownHotel(platform, request, request.params.hotelId);
      const { number } = await ownNumberedRoom(platform, { hotelId, numberedRoomId });
      request.audit({ before: { number } });
      const today = dateIn(timeZone, new Date());
      const retired = { roomId: numberedRoomId, actorId: callerOf(request).accountId, today };
      await refuseDesk(() => retireRoom(platform.inventory, retired));
      return reply.code(204).send(null);
    },
  );
}
