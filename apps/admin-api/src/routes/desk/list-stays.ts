import { HotelStaysPageSchema, HotelStaysQuerySchema } from '@holdfast/contracts/http/admin/hotel-stays';
import { dateIn, isCalendarDate } from '@holdfast/domain/calendar-date';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listStays, type WantedStays } from '@holdfast/prisma-booking/list-hotel-bookings';
import { listInHouse } from '@holdfast/prisma-inventory/rooms/read-desk';
import type { Static } from 'typebox';
import { refuseFaults } from '../../dates/check-range.ts';
import { stayViews } from '../../desk/stay-view.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

type StayList = Static<typeof HotelStaysQuerySchema>['list'];
interface Looked {
  readonly hotelId: string;
  readonly date: string;
}

/** More guests are in no hotel. */
const mostInHouse = 5_000;

const wantedOf: Record<StayList, (platform: Platform, looked: Looked) => Promise<WantedStays>> = {
  ARRIVALS: async (_, { date }) => ({ arriveOn: date }),
  DEPARTURES: async (_, { date }) => ({ leaveOn: date }),
  IN_HOUSE: async ({ inventory }, { hotelId }) => ({
    bookingIds: await listInHouse(inventory, { hotelId, limit: mostInHouse }),
  }),
};

/** Who comes, who is there, who goes. */
export function listStaysRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/stays',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['desk'],
        operationId: 'listStays',
        summary: 'List who arrives, who is in the hotel and who leaves',
        description: 'Of bookings that are confirmed, over or missed; with the rooms they have been given.',
        params: HotelParamsSchema,
        querystring: HotelStaysQuerySchema,
        response: { 200: HotelStaysPageSchema },
      },
    },
    async (request) => {
      const { list, page = 1, pageSize = 20, date: asked } = request.query;
      if (asked !== undefined && !isCalendarDate(asked)) {
        refuseFaults([{ field: 'date', message: 'must be a date that exists' }]);
      }
      const { id: hotelId, timeZone } = await ownHotel(platform, request, request.params.hotelId);
      const today = dateIn(timeZone, new Date());
      const date = list === 'IN_HOUSE' ? today : (asked ?? today);
      const wanted = await wantedOf[list](platform, { hotelId, date });
      const { livemode } = callerOf(request);
      const found = await listStays(platform.bookings, { hotelId, livemode, wanted, page, pageSize });
      return {
        list,
        date,
        today,
        items: await stayViews(platform, found.items),
        page,
        pageSize,
        total: found.total,
      };
    },
  );
}
