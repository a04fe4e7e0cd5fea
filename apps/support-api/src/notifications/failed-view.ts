import type { FailedNotificationSchema } from '@holdfast/contracts/http/support/notifications';
import type { DeadMessage } from '@holdfast/prisma-notification/dead-messages';
import type { FailedNotification } from '@holdfast/prisma-notification/list-dead-letters';
import type { Static } from 'typebox';

type View = Static<typeof FailedNotificationSchema>;

/** A message that did not arrive, as support sees it. */
export function failedView(row: FailedNotification): View {
  const { id, bookingId, accountId, template, attempts, replays, lastError, replayedBy } = row;
  return {
    ...{ id, template, attempts, replays, createdAt: row.createdAt.toISOString() },
    ...(bookingId === null ? {} : { bookingId }),
    ...(accountId === null ? {} : { accountId }),
    // Columns a CHECK keeps to these.
    ...({ channel: row.channel, audience: row.audience, status: row.status } as Pick<
      View,
      'channel' | 'audience' | 'status'
    >),
    ...(lastError === null ? {} : { lastError }),
    ...(replayedBy === null ? {} : { replayedBy }),
    ...(row.sentAt === null ? {} : { sentAt: row.sentAt.toISOString() }),
    ...(row.deliveredAt === null ? {} : { deliveredAt: row.deliveredAt.toISOString() }),
    ...(row.bouncedAt === null ? {} : { bouncedAt: row.bouncedAt.toISOString() }),
    ...(row.complainedAt === null ? {} : { complainedAt: row.complainedAt.toISOString() }),
  };
}

/** A request that was put aside, without what it says. */
export function deadMessageView({ id, topic, reason, state, replays, replayedBy, createdAt }: DeadMessage) {
  return {
    ...{ id, topic, reason, replays, state: state as 'DEAD' | 'REPLAYING' | 'HANDLED' },
    ...(replayedBy === null ? {} : { replayedBy }),
    createdAt: createdAt.toISOString(),
  };
}
