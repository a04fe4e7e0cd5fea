import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { bookingView } from '@holdfast/storefront/booking/booking-view';
import type { Platform } from '@holdfast/storefront/platform';
import { BookingParamsSchema, ownBooking } from '@holdfast/storefront/routes/bookings/booking-params';
import { Type } from 'typebox';
import { calendarFile } from '../../calendar/calendar-file.ts';

const CalendarFileSchema = Type.String({
  examples: ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…\r\nEND:VCALENDAR'],
});

/** A stay for the guest's calendar. */
export function getCalendarFileRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/calendar.ics',
    {
      config: { access: ['USER'], problems: ['BOOKING_STATE_CONFLICT'] },
      schema: {
        tags: ['bookings'],
        operationId: 'getCalendarFile',
        summary: 'Download a stay for a calendar',
        description: "An iCalendar file with check-in and check-out in the hotel's time zone.",
        params: BookingParamsSchema,
        response: {
          200: { description: 'The file.', content: { 'text/calendar': { schema: CalendarFileSchema } } },
        },
      },
    },
    async (request, reply) => {
      const row = await ownBooking(platform, request, request.params.bookingId);
      const file = calendarFile(bookingView(row), row);
      if (file === undefined) {
        throw new ProblemError('BOOKING_STATE_CONFLICT', 'This booking has no stay to put into a calendar.');
      }
      return reply
        .header('content-type', 'text/calendar; charset=utf-8')
        .header('content-disposition', `attachment; filename="${row.number}.ics"`)
        .header('cache-control', 'no-store')
        .send(file);
    },
  );
}
