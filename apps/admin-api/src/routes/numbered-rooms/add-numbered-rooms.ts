import { randomBytes } from 'node:crypto';
import { AddedRoomsSchema, AddNumberedRoomsSchema } from '@holdfast/contracts/http/admin/numbered-rooms';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import { addRooms } from '@holdfast/prisma-inventory/rooms/change-rooms';
import { readRoomsByNumber } from '@holdfast/prisma-inventory/rooms/read-rooms';
import { refuseDesk } from '../../desk/refuse-desk.ts';
import { numberedRoomView } from '../../numbered-rooms/numbered-room-view.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel, ownRoomType } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** Adds doors to a room type. */
export function addNumberedRoomsRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/hotels/:hotelId/numbered-rooms',
    {
      config: { access: hotelStaff, audit: 'room.add', problems: ['ROOM_NUMBER_TAKEN'] },
      schema: {
        tags: ['desk'],
        operationId: 'addNumberedRooms',
        summary: 'Add rooms by number',
        description:
          'All or none. A room that is there just so stays as it is; what is sold is set with the inventory and does ' +
          'not change.',
        params: HotelParamsSchema,
        body: AddNumberedRoomsSchema,
        response: { 201: AddedRoomsSchema },
      },
    },
    async (request, reply) => {
      const { roomTypeId, rooms } = request.body;
      const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
      const { hotel } = await ownRoomType(platform, request, roomTypeId);
      if (hotel.id !== hotelId) throw new ProblemError('NOT_FOUND', 'There is no such room type.');
      const numbers = rooms.map(({ number }) => number);
      if (new Set(numbers).size < numbers.length) {
        throw invalidFields({ field: 'rooms', message: 'must have each number once' });
      }
      request.audit({ objectId: hotelId, after: { roomTypeId, numbers } });
      const { accountId: actorId } = callerOf(request);
      const added = rooms.map((room) => ({ ...room, id: `rm_${randomBytes(16).toString('hex')}` }));
      await refuseDesk(() => addRooms(platform.inventory, { hotelId, roomTypeId, rooms: added, actorId }));
      const items = await readRoomsByNumber(platform.inventory, { hotelId, numbers });
      return reply.code(201).send({ items: items.map(numberedRoomView) });
    },
  );
}
