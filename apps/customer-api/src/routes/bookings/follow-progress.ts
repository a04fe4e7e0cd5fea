import {
  type FollowingOutcome,
  FollowingQuerySchema,
  type ProgressEvent,
  ProgressEventSchema,
} from '@holdfast/contracts/http/booking-progress';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { Platform } from '@holdfast/storefront/platform';
import { BookingParamsSchema, ownBooking } from '@holdfast/storefront/routes/bookings/booking-params';
import { openEventStream } from '../../progress/event-stream.ts';
import { openProgressFeed } from '../../progress/progress-feed.ts';
import { readStanding } from '../../progress/read-standing.ts';

// How many streams one guest may have open: tabs, not a way to hold connections.
const atOnce = 10;

const retryMillis = 1_000;

/**
 * The steps of a booking as they happen, as server-sent events: `progress` whenever something changed, then `end`,
 * which says whether the booking has `ended` or it is time to ask `again`. One request against the limits.
 */
export function followProgressRoute(edge: Edge, platform: Platform): void {
  const feed = openProgressFeed(platform.bookingChanges, (bookingId) => readStanding(platform, bookingId));
  const open = new Map<string, Set<() => void>>();
  edge.addHook('preClose', async () => {
    for (const streams of open.values()) for (const stop of [...streams]) stop();
  });
  edge.get(
    '/bookings/:bookingId/progress/events',
    {
      config: { access: ['USER'], problems: ['RATE_LIMIT_EXCEEDED'] },
      schema: {
        tags: ['bookings'],
        operationId: 'followProgress',
        summary: "Follow a booking's steps as they happen",
        params: BookingParamsSchema,
        querystring: FollowingQuerySchema,
        response: {
          200: {
            description: 'Server-sent events, until the booking ends or the time is over.',
            content: { 'text/event-stream': { schema: ProgressEventSchema } },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = await ownBooking(platform, request, request.params.bookingId);
      const { accountId } = callerOf(request);
      const streams = open.get(accountId) ?? new Set();
      if (streams.size >= atOnce) {
        throw new ProblemError('RATE_LIMIT_EXCEEDED', 'You follow too many bookings at once.', {
          retryAfterSeconds: 5,
        });
      }
      const stream = openEventStream(retryMillis);
      const finish = (outcome: FollowingOutcome) => stream.finish('end', { outcome });
      const later = () => finish('again');
      const timer = setTimeout(later, (request.query.seconds ?? 60) * 1_000);
      open.set(accountId, streams.add(later));
      const stopWatching = feed.watch(id, {
        progress: (progress) => stream.send('progress', progress),
        quiet: () => stream.comment('nothing new'),
        end: finish,
      });
      stream.body.on('close', () => {
        clearTimeout(timer);
        stopWatching();
        streams.delete(later);
        if (streams.size === 0) open.delete(accountId);
      });
      // Its type is that of one of its events.
      return (
        reply
          .header('content-type', 'text/event-stream; charset=utf-8')
          .header('cache-control', 'no-store, no-transform')
          // nginx would keep the events until there are enough of them.
          .header('x-accel-buffering', 'no')
          // Nothing follows on it, so that an edge that ends need not wait for its next request.
          .header('connection', 'close')
          .send(stream.body as unknown as ProgressEvent)
      );
    },
  );
}
