import { ManagedHotelSchema } from '@holdfast/contracts/http/admin/hotels';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { setHotelStatus } from '@holdfast/prisma-catalog/change-hotel';
import { showHotel } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** Takes a hotel off sale. */
export function closeHotelRoute(edge: Edge, platform: Platform): void {
  edge.delete(
    '/hotels/:hotelId',
    {
      config: { access: hotelStaff, audit: 'hotel.close' },
      schema: {
        tags: ['hotels'],
        operationId: 'closeHotel',
        summary: 'Take a hotel off sale',
        description: 'It becomes INACTIVE and is kept. Bookings that are made stay.',
        params: HotelParamsSchema,
        response: { 200: ManagedHotelSchema },
      },
    },
    async (request) => {
      const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
      const { accountId: actorId } = callerOf(request);
      request.audit({ after: { status: 'INACTIVE' } });
      await setHotelStatus(platform.catalog, { hotelId, status: 'INACTIVE', actorId });
      return showHotel(platform, hotelId);
    },
  );
}
