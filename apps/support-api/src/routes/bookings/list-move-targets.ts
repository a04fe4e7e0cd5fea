import { MoveTargetsSchema } from '@holdfast/contracts/http/support/previews';
import type { Edge } from '@holdfast/edge/create-edge';
import { readMoveTargets } from '../../operations/read-move-targets.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

/** Where a guest could be moved to, before they are. */
export function listMoveTargetsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/move',
    {
      config: { access: supportStaff, problems: ['BOOKING_STATE_CONFLICT', 'BOOKING_DISPUTED'] },
      schema: {
        tags: ['bookings'],
        operationId: 'listMoveTargets',
        summary: 'See where a guest could be moved to',
        description:
          'Rooms that are free on all their nights, in the same hotel first, then in hotels nearby. Only moving ' +
          'itself decides who gets the last room.',
        params: BookingParamsSchema,
        response: { 200: MoveTargetsSchema },
      },
    },
    async (request) =>
      readMoveTargets(platform, await visibleBooking(platform, request, request.params.bookingId)),
  );
}
