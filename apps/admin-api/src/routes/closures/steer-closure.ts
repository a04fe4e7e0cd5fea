import { ClosureSchema } from '@holdfast/contracts/http/admin/closures';
import { identityOf } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findClosure } from '@holdfast/prisma-booking/closures';
import { startCloseHotel, steerCloseHotel } from '@holdfast/temporal/close-hotel-client';
import type { FastifyRequest } from 'fastify';
import { showClosure } from '../../closures/closure-view.ts';
import { ownClosure } from '../../closures/own-closure.ts';
import type { Platform } from '../../platform.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { ClosureParamsSchema } from '../admin-params.ts';

const states = { pause: 'PAUSED', resume: 'RUNNING' } as const;
const summaries = { pause: 'Pause a closure', resume: 'Resume a closure' } as const;

/** Pauses a closure or lets it go on; one that is done stays so, and is answered as it is. */
export function steerClosureRoutes(edge: Edge, platform: Platform): void {
  for (const to of ['pause', 'resume'] as const) {
    edge.post(
      `/hotels/:hotelId/closures/:closureId/${to}`,
      {
        config: { access: hotelStaff, audit: `closure.${to}`, idempotencyKey: true },
        schema: {
          tags: ['closures'],
          operationId: `${to}Closure`,
          summary: summaries[to],
          description: 'Bookings that have begun are finished. The nights stay off sale.',
          params: ClosureParamsSchema,
          response: { 200: ClosureSchema },
        },
      },
      async (request) => {
        const row = await ownClosure(
          platform,
          request,
          request.params as { hotelId: string; closureId: string },
        );
        const { id: updateId } = identityOf(request);
        request.audit({ before: { state: row.state } });
        const steered =
          row.state !== 'DONE' && (await steer(platform, request, { closureId: row.id, to, updateId }));
        const closure = await showClosure(platform, (await findClosure(platform.bookings, row.id)) ?? row);
        // The row follows once the bookings that have begun are finished.
        return steered ? { ...closure, state: states[to] } : closure;
      },
    );
  }
}

/** False when the closure has come to its end meanwhile. */
async function steer(
  { temporal }: Platform,
  { log }: FastifyRequest,
  order: Parameters<typeof steerCloseHotel>[1],
): Promise<boolean> {
  try {
    // Its start may have been lost, and nobody wants to wait for the sweep to be obeyed.
    await startCloseHotel(temporal, order.closureId);
    return await steerCloseHotel(temporal, order);
  } catch (error) {
    log.warn({ err: error, closureId: order.closureId }, 'a closure could not be steered');
    throw new ProblemError('DEPENDENCY_UNAVAILABLE', 'The closure cannot be reached now; try again shortly.');
  }
}
