import { CreateHotelSchema, ManagedHotelSchema } from '@holdfast/contracts/http/admin/hotels';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { createHotel } from '@holdfast/prisma-catalog/change-hotel';
import { addStaff } from '@holdfast/prisma-identity/hotel-staff';
import { checkHotel, refuseUnknownPolicy } from '../../catalogue/check-details.ts';
import { checkStatus } from '../../catalogue/hotel-status.ts';
import { newId } from '../../catalogue/new-id.ts';
import { showHotel } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';

/** Adds a hotel. */
export function createHotelRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/hotels',
    {
      config: { access: hotelStaff, audit: 'hotel.create' },
      schema: {
        tags: ['hotels'],
        operationId: 'createHotel',
        summary: 'Add a hotel',
        description:
          'It is PENDING until the platform puts it on sale. A HOTEL_ADMIN may work on it from then on. What is made ' +
          'with a test token is for test mode.',
        body: CreateHotelSchema,
        response: { 201: ManagedHotelSchema },
      },
    },
    async (request, reply) => {
      const { currency, status = 'PENDING', ...words } = request.body;
      const caller = callerOf(request);
      checkHotel(request.body);
      checkStatus(caller, { before: 'PENDING', after: status });
      const hotelId = newId('htl');
      request.audit({ objectId: hotelId, after: { status, currency } });
      // First, so that no hotel is left that its maker cannot reach; a link to nothing does no harm.
      if (!caller.roles.includes('ADMIN')) {
        await addStaff(platform.identity, { userId: caller.accountId, hotelId });
      }
      const edit = { hotelId, actorId: caller.accountId, currency, sandbox: !caller.livemode };
      const details = { ...words, status };
      await refuseUnknownPolicy(() => createHotel(platform.catalog, { ...edit, details }));
      return reply.code(201).send(await showHotel(platform, hotelId));
    },
  );
}
