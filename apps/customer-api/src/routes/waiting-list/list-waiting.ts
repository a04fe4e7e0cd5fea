import { PageQuerySchema } from '@holdfast/contracts/http/booking';
import { WaitingListSchema } from '@holdfast/contracts/http/waiting-list';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listWaiting } from '@holdfast/prisma-booking/waiting-list';
import type { Platform } from '@holdfast/storefront/platform';
import { waitingView } from './waiting-view.ts';

/** What the caller waits or waited for, newest first. */
export function listWaitingRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/waiting-list',
    {
      config: { access: ['USER'] },
      schema: {
        tags: ['waiting list'],
        operationId: 'listWaiting',
        summary: 'See what you wait for',
        querystring: PageQuerySchema,
        response: { 200: WaitingListSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { accountId } = callerOf(request);
      const { items, total } = await listWaiting(platform.bookings, { accountId, page, pageSize });
      return { items: items.map(waitingView), page, pageSize, total };
    },
  );
}
