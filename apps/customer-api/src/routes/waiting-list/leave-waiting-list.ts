import { WaitingEntrySchema, WaitingParamsSchema } from '@holdfast/contracts/http/waiting-list';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { withdrawWaiting } from '@holdfast/prisma-booking/waiting-list';
import type { Platform } from '@holdfast/storefront/platform';
import { waitingView } from './waiting-view.ts';

/** Takes the caller off the waiting list; asked again, it answers the same. */
export function leaveWaitingListRoute(edge: Edge, platform: Platform): void {
  edge.delete(
    '/waiting-list/:waitingId',
    {
      config: { access: ['USER'], problems: ['NOT_FOUND', 'BOOKING_STATE_CONFLICT'] },
      schema: {
        tags: ['waiting list'],
        operationId: 'leaveWaitingList',
        summary: 'Wait no longer',
        description: 'Rooms that are being held for you are given back by cancelling their booking.',
        params: WaitingParamsSchema,
        response: { 200: WaitingEntrySchema },
      },
    },
    async (request) => {
      const { accountId } = callerOf(request);
      const entry = await withdrawWaiting(platform.bookings, { id: request.params.waitingId, accountId });
      if (entry === null) throw new ProblemError('NOT_FOUND', 'You are not waiting for that.');
      if (entry.state !== 'WITHDRAWN') {
        throw new ProblemError('BOOKING_STATE_CONFLICT', 'Rooms have been offered: see their booking.');
      }
      return waitingView(entry);
    },
  );
}
