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
    async AccountMailRequested({ id, data }) {
      // Without a subject each request is a message of its own: a password may be changed twice.
      const request = { ...data, subjectId: data.subjectId ?? id, eventId: id, channel: 'EMAIL' } as const;
      if (await queueNotifications(notification, request)) wake();
    },
    async SMSRequested({ id, data }) {
      const audiences = hasText(data.template) ? (['GUEST'] as const) : [];
      if (await queueNotifications(notification, { eventId: id, ...data, channel: 'SMS', audiences })) wake();
    },
  };
}
