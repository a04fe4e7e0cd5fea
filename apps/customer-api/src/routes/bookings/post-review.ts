import { PostedReviewSchema, PostReviewSchema } from '@holdfast/contracts/http/reviews';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { acceptOperation, findOperation } from '@holdfast/prisma-booking/accept-operation';
import type { Platform } from '@holdfast/storefront/platform';
import { BookingParamsSchema, ownBooking } from '@holdfast/storefront/routes/bookings/booking-params';
import { checkReviewable, publishOnce } from '../../reviews/publish-review.ts';

/** Says what a completed stay was like. */
export function postReviewRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings/:bookingId/review',
    {
      config: { access: ['USER'], idempotencyKey: true, problems: ['BOOKING_STATE_CONFLICT'] },
      schema: {
        tags: ['bookings'],
        operationId: 'postReview',
        summary: 'Review a completed stay',
        description: 'One review for each booking; it is shown on the page of the hotel, without a name.',
        params: BookingParamsSchema,
        body: PostReviewSchema,
        response: { 201: PostedReviewSchema },
      },
    },
    async (request, reply) => {
      const { bookingId } = request.params;
      const row = await ownBooking(platform, request, bookingId);
      const { id, accountId, print } = identityOf(request);
      const known = await findOperation(platform.bookings, id);
      if (known === null) checkReviewable(row);
      const wanted = { id, bookingId, accountId, kind: 'review', fingerprint: print } as const;
      const operation = known ?? (await acceptOperation(platform.bookings, wanted));
      sameRequest(operation, print);
      return reply.code(201).send(await publishOnce(platform, { row, operation, words: request.body }));
    },
  );
}
