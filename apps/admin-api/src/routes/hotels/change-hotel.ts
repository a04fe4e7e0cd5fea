import { ChangeHotelSchema, ManagedHotelSchema } from '@holdfast/contracts/http/admin/hotels';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { changeHotel } from '@holdfast/prisma-catalog/change-hotel';
import { checkHotel, refuseUnknownPolicy } from '../../catalogue/check-details.ts';
import { checkStatus } from '../../catalogue/hotel-status.ts';
import { found, showHotel } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { refuseConflicts } from '../../refuse-conflicts.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** Writes a hotel anew. */
export function changeHotelRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/hotels/:hotelId',
    {
      config: { access: hotelStaff, audit: 'hotel.change', problems: ['VERSION_CONFLICT'] },
      schema: {
        tags: ['hotels'],
        operationId: 'changeHotel',
        summary: 'Change a hotel',
        description: 'All of it is written. Bookings that are made keep their terms.',
        params: HotelParamsSchema,
        body: ChangeHotelSchema,
        response: { 200: ManagedHotelSchema },
      },
    },
    async (request) => {
      const { version, ...details } = request.body;
      const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
      const caller = callerOf(request);
      checkHotel(details);
      const read = () => showHotel(platform, hotelId);
      const before = (await read()).status;
      request.audit({ before: { version, status: before }, after: { status: details.status } });
      checkStatus(caller, { before, after: details.status });
      const edit = { hotelId, actorId: caller.accountId, version, details };
      const change = () => refuseUnknownPolicy(() => changeHotel(platform.catalog, edit));
      found(await refuseConflicts(change, read), 'hotel');
      return read();
    },
  );
}
