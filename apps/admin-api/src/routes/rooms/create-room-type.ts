import { CreateRoomTypeSchema, ManagedRoomTypeSchema } from '@holdfast/contracts/http/admin/room-types';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { createRoomType } from '@holdfast/prisma-catalog/change-room-type';
import { refuseUnknownPolicy } from '../../catalogue/check-details.ts';
import { newId } from '../../catalogue/new-id.ts';
import { showRoomType } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';

/** Adds a room type to a hotel. */
export function createRoomTypeRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/rooms',
    {
      config: { access: hotelStaff, audit: 'room-type.create', problems: ['NOT_FOUND'] },
      schema: {
        tags: ['hotels'],
        operationId: 'createRoomType',
        summary: 'Add a room type',
        description: 'Nothing of it is for sale until it has rooms and a price.',
        body: CreateRoomTypeSchema,
        response: { 201: ManagedRoomTypeSchema },
      },
    },
    async (request, reply) => {
      const { hotelId, ...details } = request.body;
      await ownHotel(platform, request, hotelId);
      const { accountId: actorId } = callerOf(request);
      const roomTypeId = newId('rt');
      request.audit({ objectId: roomTypeId, after: { hotelId } });
      const edit = { roomTypeId, hotelId, actorId, details };
      await refuseUnknownPolicy(() => createRoomType(platform.catalog, edit));
      return reply.code(201).send(await showRoomType(platform, { hotelId, roomTypeId }));
    },
  );
}
