import type { readNotificationsOfBooking } from '@holdfast/prisma-notification/read-notifications-of-booking';

type Notification = Awaited<ReturnType<typeof readNotificationsOfBooking>>[number];

/** A message about a booking, as support sees it; to whom exactly is not kept with it. */
export function notificationView(row: Notification) {
  const times = { sentAt: row.sentAt, deliveredAt: row.deliveredAt, bouncedAt: row.bouncedAt };
  const { id, template, channel, audience, status, attempts, lastError, requestedBy } = row;
  return {
    ...{ id, template, channel, audience, status, attempts },
    ...(lastError === null ? {} : { lastError }),
    ...(requestedBy === null ? {} : { requestedBy }),
    createdAt: row.createdAt.toISOString(),
    ...Object.fromEntries(
      Object.entries(times).flatMap(([name, at]) => (at === null ? [] : [[name, at.toISOString()]])),
    ),
  };
}
