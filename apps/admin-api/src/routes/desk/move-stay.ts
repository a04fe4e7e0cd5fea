import { DeskDeedSchema, HotelStaySchema } from '@holdfast/contracts/http/admin/hotel-stays';
import type { DeskAction } from '@holdfast/domain/desk';
import type { AuditAction } from '@holdfast/edge/audit';
import type { Edge } from '@holdfast/edge/create-edge';
import { actOnStay } from '../../desk/act-on-stay.ts';
import type { Platform } from '../../platform.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelBookingParamsSchema } from '../admin-params.ts';

interface Move {
  readonly audit: AuditAction;
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
}

const moves: Record<Exclude<DeskAction, 'ASSIGN' | 'CHECK_IN'>, Move> = {
  CHECK_OUT: {
    audit: 'stay.check-out',
    path: 'check-out',
    operationId: 'checkOut',
    summary: 'Check the guests of a booking out',
    description:
      'Whoever leaves early leaves the room to others from that day on; what was booked stays sold.',
  },
  UNDO_CHECK_IN: {
    audit: 'stay.undo-check-in',
    path: 'check-in/undo',
    operationId: 'undoCheckIn',
    summary: 'Take a check-in back that was a mistake',
    description: 'The guests are expected again, in the same rooms.',
  },
  UNDO_CHECK_OUT: {
    audit: 'stay.undo-check-out',
    path: 'check-out/undo',
    operationId: 'undoCheckOut',
    summary: 'Take a check-out back that was a mistake',
    description: 'The guests are in their rooms again, unless somebody else has one of them by now.',
  },
};

/** What else happens to a stay at the desk. */
export function moveStayRoutes(edge: Edge, platform: Platform): void {
  for (const [kind, { audit, path, ...words }] of Object.entries(moves)) {
    edge.post(
      `/hotels/:hotelId/bookings/:bookingId/${path}`,
      {
        config: {
          access: hotelStaff,
          audit,
          idempotencyKey: true,
          problems: ['BOOKING_STATE_CONFLICT', 'ROOM_NOT_FREE'],
        },
        schema: {
          tags: ['desk'],
          ...words,
          params: HotelBookingParamsSchema,
          body: DeskDeedSchema,
          response: { 200: HotelStaySchema },
        },
      },
      async (request) =>
        actOnStay(platform, request as Parameters<typeof actOnStay>[1], {
          kind: kind as DeskAction,
          keyed: true,
        }),
    );
  }
}
