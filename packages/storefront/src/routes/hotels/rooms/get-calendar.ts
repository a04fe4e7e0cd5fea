import { type CalendarNight, CalendarQuerySchema, CalendarSchema } from '@holdfast/contracts/http/calendar';
import { dateIn } from '@holdfast/domain/calendar-date';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields } from '@holdfast/edge/problem-error';
import type { RoomTypeNight } from '@holdfast/prisma-inventory/read-nights';
import type { Platform } from '../../../platform.ts';
import { RoomTypeParamsSchema, roomTypeOf } from '../hotel-params.ts';

const monthsAhead = 24;

/** A month of prices and rooms left, from today on. */
export function getCalendarRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/rooms/:roomTypeId/calendar',
    {
      config: { access: 'public', scope: 'search:read' },
      schema: {
        tags: ['hotels'],
        operationId: 'getCalendar',
        summary: 'See a month of prices and rooms left',
        params: RoomTypeParamsSchema,
        querystring: CalendarQuerySchema,
        response: { 200: CalendarSchema },
      },
    },
    async (request) => {
      const { month } = request.query;
      const { hotel, roomType } = await roomTypeOf(platform, request, request.params);
      const today = dateIn(hotel.timeZone, new Date());
      checkMonth(month, today);
      const nights = await platform.stays.readMonth(hotel.id, { roomTypeId: roomType.id, month });
      const view = (night: RoomTypeNight) => nightView(night, hotel.currency);
      return { roomTypeId: roomType.id, month, nights: nights.filter(({ date }) => date >= today).map(view) };
    },
  );
}

function checkMonth(month: string, today: string): void {
  const ordinal = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const ahead = ordinal(month) - ordinal(today);
  if (ahead < 0)
    throw invalidFields({ field: 'month', message: 'must not be in the past where the hotel is' });
  if (ahead > monthsAhead) {
    throw invalidFields({ field: 'month', message: `must be at most ${monthsAhead} months from now` });
  }
}

function nightView(night: RoomTypeNight, currency: string): CalendarNight {
  const { date, roomsLeft, stopSell, closedToArrival, minStay, maxStay, amountMinor } = night;
  return {
    date,
    roomsLeft: stopSell ? 0 : Math.max(0, roomsLeft),
    ...(amountMinor !== null && { price: { amountMinor, currency } }),
    closedToArrival,
    ...(minStay !== null && { minStay }),
    ...(maxStay !== null && { maxStay }),
  };
}
