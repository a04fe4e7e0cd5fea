import { FailedNotificationSchema } from '@holdfast/contracts/http/support/notifications';
import { OptionalNoteSchema } from '@holdfast/contracts/http/support/operations';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findNotification, replayNotification } from '@holdfast/prisma-notification/replay-notification';
import { failedView } from '../../notifications/failed-view.ts';
import { recordDeed } from '../../operations/record-deed.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { NotificationParamsSchema, visibleBooking } from '../support-params.ts';

/** Has a message that failed sent again. */
export function replayNotificationRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/notifications/:notificationId/replay',
    {
      config: {
        access: supportStaff,
        audit: 'notification.replay',
        idempotencyKey: true,
        problems: ['NOT_STUCK'],
      },
      schema: {
        tags: ['messages'],
        operationId: 'replayNotification',
        summary: 'Have a message that failed sent again',
        description: 'To the address as it is now, even if messages to it came back before.',
        params: NotificationParamsSchema,
        body: OptionalNoteSchema,
        response: { 202: FailedNotificationSchema },
      },
    },
    async (request, reply) => {
      const { notificationId } = request.params;
      const actor = callerOf(request).accountId;
      const find = async () => {
        const row = await findNotification(platform.notifications, notificationId);
        if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such message.');
        return row;
      };
      const { bookingId } = await find();
      const act = async () => {
        const replayed = await replayNotification(platform.notifications, { notificationId, actor });
        // One that is on its way because of the same call, whose end was not written, is no surprise.
        if (!replayed && (await find()).replayedBy !== actor) {
          throw new ProblemError('NOT_STUCK', 'The message did not fail.', bookingId ? { bookingId } : {});
        }
      };
      if (bookingId === null) {
        // A message about an account has no booking among whose operations it would be kept.
        await act();
      } else {
        await visibleBooking(platform, request, bookingId);
        const what = { kind: 'replay_notification', request: { notificationId } } as const;
        await recordDeed(platform, request, { bookingId, ...what, note: request.body.note, act });
      }
      return reply.code(202).send(failedView(await find()));
    },
  );
}
