import type { EventHandlers } from '@holdfast/outbox/consumer';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { queueNotifications } from '@holdfast/prisma-notification/queue-notifications';
import { audiencesOf } from './messages/audiences.ts';
import { hasText } from './messages/text-messages.ts';

/** What is done with each request of the queue: a notification for everyone whom its template tells. */
export function requestHandlers(
  notification: NotificationDatabase,
  wake: () => void,
): Required<EventHandlers<'notification-queue'>> {
  return {
    async EmailRequested({ id, data }) {
      const audiences = audiencesOf(data.template);
      if (await queueNotifications(notification, { eventId: id, ...data, channel: 'EMAIL', audiences }))
        wake();
    },
    async SMSRequested({ id, data }) {
      const audiences = hasText(data.template) ? (['GUEST'] as const) : [];
      if (await queueNotifications(notification, { eventId: id, ...data, channel: 'SMS', audiences })) wake();
    },
  };
}
