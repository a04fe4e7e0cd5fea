import { BookingProgressSchema } from '@holdfast/contracts/http/booking-progress';
import { readProgress } from '@holdfast/edge/booking-progress';
import type { Edge } from '@holdfast/edge/create-edge';
import { readSteps } from '@holdfast/prisma-booking/read-history';
import { readLiveProgress } from '@holdfast/temporal/read-live-progress';
import type { Platform } from '../../platform.ts';
import { BookingParamsSchema, ownBooking } from './booking-params.ts';

/** Where the saga of a booking stands, so that "why is it pending?" has an answer (decision D20). */
export function getProgressRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/progress',
    {
      config: { access: ['USER', 'PARTNER'], scope: 'bookings:read' },
      schema: {
        tags: ['bookings'],
        operationId: 'getProgress',
        summary: "Follow a booking's steps",
        params: BookingParamsSchema,
        response: { 200: BookingProgressSchema },
      },
    },
    async (request) => {
      const row = await ownBooking(platform, request, request.params.bookingId);
      return readProgress(row, {
        readLive: (bookingId) => readLiveProgress(platform.temporal, bookingId),
        readSteps: (bookingId) => readSteps(platform.bookings, bookingId),
      });
    },
  );
}
