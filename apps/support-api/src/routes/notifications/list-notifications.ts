import {
  NotificationsPageSchema,
  NotificationsQuerySchema,
} from '@holdfast/contracts/http/support/notifications';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { keepOfMode } from '@holdfast/prisma-booking/keep-of-mode';
import { listDeadLetters } from '@holdfast/prisma-notification/list-dead-letters';
import { failedView } from '../../notifications/failed-view.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';

/** Messages that did not arrive. */
export function listNotificationsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/notifications',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['messages'],
        operationId: 'listNotifications',
        summary: 'List messages that did not arrive, the latest first',
        querystring: NotificationsQuerySchema,
        response: { 200: NotificationsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { items, total } = await listDeadLetters(platform.notifications, { page, pageSize });
      const visible = await keepOfMode(platform.bookings, items, callerOf(request).livemode);
      return { items: visible.map(failedView), page, pageSize, total };
    },
  );
}
