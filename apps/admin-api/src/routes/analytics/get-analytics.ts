import { HotelAnalyticsSchema } from '@holdfast/contracts/http/admin/analytics';
import { RangeQuerySchema } from '@holdfast/contracts/http/admin/fields';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { readAnalytics } from '../../analytics/analytics-view.ts';
import { faultsOfRange, refuseFaults } from '../../dates/check-range.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** How a hotel does. */
export function getAnalyticsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/analytics',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['analytics'],
        operationId: 'getHotelAnalytics',
        summary: 'See occupancy, revenue and how far ahead guests book',
        description:
          'Nights and arrivals from the first date until before the second, at most 400. Rooms count test bookings ' +
          'too; money and arrivals are of the mode of the token.',
        params: HotelParamsSchema,
        querystring: RangeQuerySchema,
        response: { 200: HotelAnalyticsSchema },
      },
    },
    async (request) => {
      const { from, until } = request.query;
      refuseFaults(faultsOfRange({ from, until }));
      const hotel = await ownHotel(platform, request, request.params.hotelId);
      return readAnalytics(platform, hotel, { from, until, livemode: callerOf(request).livemode });
    },
  );
}
