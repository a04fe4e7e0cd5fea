import {
  EventsFeedSchema,
  EventsQuerySchema,
  type PartnerEvent,
} from '@holdfast/contracts/http/partner/events';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { type FeedCursor, readPartnerEvents, tellEvent } from '@holdfast/prisma-notification/partner-events';
import type { PartnerPlatform } from '../../open-platform.ts';

const start = '0.0';

/** What happened to the partner's bookings, to be read on from where one stopped. */
export function listEventsRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.get(
    '/events',
    {
      config: { access: ['PARTNER'], scope: 'events:read' },
      schema: {
        tags: ['events'],
        operationId: 'listEvents',
        summary: 'Read events from where you stopped',
        description:
          'Every event of the last 30 days, whether or not a webhook told it. Each comes once, in the order in which ' +
          'it was written; of one booking the higher version is the later state. Ask again with `next` at any time.',
        querystring: EventsQuerySchema,
        response: { 200: EventsFeedSchema },
      },
    },
    async (request) => {
      const { after = start, limit = 50, types } = request.query;
      const { accountId: partnerId, livemode } = callerOf(request);
      const events = await readPartnerEvents(platform.notifications, {
        ...{ partnerId, livemode, limit, after: cursorOf(after) },
        types: types?.split(',') ?? [],
      });
      const last = events.at(-1);
      // What is stored was made by the schema that it is told by.
      const items = events.map((event) => tellEvent(event) as PartnerEvent);
      return { items, next: last === undefined ? after : `${last.transactionId}.${last.position}` };
    },
  );
}

function cursorOf(text: string): FeedCursor {
  const [transactionId = '0', position = '0'] = text.split('.');
  return { transactionId: BigInt(transactionId), position: BigInt(position) };
}
