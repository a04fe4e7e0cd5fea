import { ChangeRoomTypeSchema, ManagedRoomTypeSchema } from '@holdfast/contracts/http/admin/room-types';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { changeRoomType } from '@holdfast/prisma-catalog/change-room-type';
import { refuseUnknownPolicy } from '../../catalogue/check-details.ts';
import { found, showRoomType } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { refuseConflicts } from '../../refuse-conflicts.ts';
import { ownRoomType } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { RoomTypeParamsSchema } from '../admin-params.ts';

/** Writes a room type anew. */
export function changeRoomTypeRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/rooms/:roomTypeId',
    {
      config: { access: hotelStaff, audit: 'room-type.change', problems: ['VERSION_CONFLICT'] },
      schema: {
        tags: ['hotels'],
        operationId: 'changeRoomType',
        summary: 'Change a room type',
        description: 'All of it is written. Bookings that are made keep their terms.',
        params: RoomTypeParamsSchema,
        body: ChangeRoomTypeSchema,
        response: { 200: ManagedRoomTypeSchema },
      },
    },
    async (request) => {
      const { version, ...details } = request.body;
      const { roomTypeId, hotel } = await ownRoomType(platform, request, request.params.roomTypeId);
      const { accountId: actorId } = callerOf(request);
      const read = () => showRoomType(platform, { hotelId: hotel.id, roomTypeId });
      const edit = { roomTypeId, actorId, version, details };
      const change = () => refuseUnknownPolicy(() => changeRoomType(platform.catalog, edit));
      found(await refuseConflicts(change, read), 'room type');
      return read();
    },
  );
}
