import { ClosureSchema, CreateClosureSchema } from '@holdfast/contracts/http/admin/closures';
import { deriveId, fingerprint } from '@holdfast/domain/derive-id';
import { callerOf } from '@holdfast/edge/access';
import { sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { idempotencyKeyOf } from '@holdfast/edge/idempotency-key';
import { acceptClosure, findClosure } from '@holdfast/prisma-booking/closures';
import { startCloseHotel } from '@holdfast/temporal/close-hotel-client';
import { faultsOfClosedNights } from '../../closures/check-nights.ts';
import { showClosure } from '../../closures/closure-view.ts';
import { refuseFaults } from '../../dates/check-range.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** Closes a hotel for some nights and sees to the bookings on them. */
export function createClosureRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/hotels/:hotelId/closures',
    {
      config: { access: hotelStaff, audit: 'closure.create', idempotencyKey: true },
      schema: {
        tags: ['closures'],
        operationId: 'createClosure',
        summary: 'Close a hotel for some nights',
        description:
          'The nights go off sale at once. The bookings on them are moved or refunded one after the other; read the ' +
          'closure to see how far it is.',
        params: HotelParamsSchema,
        body: CreateClosureSchema,
        response: { 202: ClosureSchema },
      },
    },
    async (request, reply) => {
      const { accountId, livemode } = callerOf(request);
      const { id: hotelId, timeZone } = await ownHotel(platform, request, request.params.hotelId);
      const idempotencyKey = idempotencyKeyOf(request);
      const route = `POST /admin/v1/hotels/${hotelId}/closures`;
      const id = deriveId('clo', { livemode, accountId, route, idempotencyKey });
      const print = fingerprint(request.body);
      request.audit({ objectId: id, after: { hotelId, ...request.body } });
      const known = await findClosure(platform.bookings, id);
      if (known !== null) return reply.code(202).send(await showClosure(platform, sameRequest(known, print)));
      const { from, until, mode, bookingsPerMinute = 60, note } = request.body;
      refuseFaults(faultsOfClosedNights({ from, until }, timeZone, platform.horizonDays));
      const row = await acceptClosure(platform.bookings, {
        ...{ id, livemode, hotelId, mode, bookingsPerMinute, note, fingerprint: print },
        ...{ fromDate: from, untilDate: until, requestedBy: accountId },
      });
      sameRequest(row, print);
      await startCloseHotel(platform.temporal, id).catch((error: unknown) =>
        // The row is there, so the sweep starts what was not started (decision D1).
        request.log.warn({ err: error, closureId: id }, 'the closure was not started, the sweep will'),
      );
      return reply.code(202).send(await showClosure(platform, row));
    },
  );
}
