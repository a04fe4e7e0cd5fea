import { IdField } from '@holdfast/contracts/http/fields';
import { ItinerarySchema } from '@holdfast/contracts/http/itineraries';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findItinerary } from '@holdfast/prisma-booking/read-itineraries';
import type { Platform } from '@holdfast/storefront/platform';
import { Type } from 'typebox';
import { viewWithAction } from '../../itineraries/answer-itinerary.ts';

const ParamsSchema = Type.Object({ itineraryId: IdField('iti', 'iti_8s04bjq1v2979shn9sjbatssn8') });

/** One of the caller's itineraries. */
export function getItineraryRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/itineraries/:itineraryId',
    {
      config: { access: ['USER'] },
      schema: {
        tags: ['itineraries'],
        operationId: 'getItinerary',
        summary: 'Read an itinerary',
        params: ParamsSchema,
        response: { 200: ItinerarySchema },
      },
    },
    async (request) => {
      const row = await findItinerary(platform.bookings, request.params.itineraryId);
      if (row === null || row.accountId !== callerOf(request).accountId) {
        throw new ProblemError('NOT_FOUND', 'There is no such itinerary.');
      }
      return viewWithAction(platform, row);
    },
  );
}
