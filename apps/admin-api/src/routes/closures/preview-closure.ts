import { ClosurePreviewSchema } from '@holdfast/contracts/http/admin/closures';
import { RangeQuerySchema } from '@holdfast/contracts/http/admin/fields';
import { daysBetween } from '@holdfast/domain/calendar-date';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { readAffected } from '@holdfast/prisma-booking/closure-items';
import { faultsOfClosedNights } from '../../closures/check-nights.ts';
import { refuseFaults } from '../../dates/check-range.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** What closing the hotel would do, before anybody asks for it. */
export function previewClosureRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/closures/preview',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['closures'],
        operationId: 'previewClosure',
        summary: 'See what closing a hotel for some nights would do',
        description: 'Of this moment: bookings made until the nights are off sale are seen to as well.',
        params: HotelParamsSchema,
        querystring: RangeQuerySchema,
        response: { 200: ClosurePreviewSchema },
      },
    },
    async (request) => {
      const { from, until } = request.query;
      const { livemode } = callerOf(request);
      const { id: hotelId, timeZone, currency } = await ownHotel(platform, request, request.params.hotelId);
      refuseFaults(faultsOfClosedNights({ from, until }, timeZone, platform.horizonDays));
      const nights = { hotelId, livemode, fromDate: from, untilDate: until };
      const { refundMinor, ...affected } = await readAffected(platform.bookings, nights);
      const refund = { amountMinor: refundMinor, currency };
      return { hotelId, from, until, nights: daysBetween(from, until), ...affected, refund };
    },
  );
}
