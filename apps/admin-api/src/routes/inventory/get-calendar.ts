import { HotelCalendarSchema } from '@holdfast/contracts/http/admin/calendar';
import { RangeQuerySchema } from '@holdfast/contracts/http/admin/fields';
import type { Edge } from '@holdfast/edge/create-edge';
import { readCalendar } from '../../calendar/calendar-view.ts';
import { faultsOfRange, refuseFaults } from '../../dates/check-range.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** Rates and rooms of a hotel in one grid. */
export function getCalendarRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/calendar',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['inventory'],
        operationId: 'getHotelCalendar',
        summary: 'See rates and rooms of all room types, night by night',
        description:
          'With the versions to send when you change a room type: its inventory and its pricing each have one.',
        params: HotelParamsSchema,
        querystring: RangeQuerySchema,
        response: { 200: HotelCalendarSchema },
      },
    },
    async (request) => {
      const { from, until } = request.query;
      refuseFaults(faultsOfRange({ from, until }));
      const hotel = await ownHotel(platform, request, request.params.hotelId);
      return readCalendar(platform, hotel, { from, until });
    },
  );
}
