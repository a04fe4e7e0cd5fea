import { BookingSchema } from '@holdfast/contracts/http/booking';
import {
  CreatePartnerBookingSchema,
  ScriptedFaultHeaderSchema,
} from '@holdfast/contracts/http/partner/bookings';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { preferredLanguage } from '@holdfast/edge/preferred-language';
import { takeBooking, takeBookingProblems } from '@holdfast/storefront/booking/take-booking';
import { guestOnBehalf } from '../../bookings/guest-on-behalf.ts';
import { scriptedFaultOf } from '../../bookings/scripted-fault.ts';
import type { PartnerPlatform } from '../../open-platform.ts';

const config = {
  access: ['PARTNER'],
  scope: 'bookings:write',
  idempotencyKey: true,
  limit: 'bookings',
  problems: takeBookingProblems,
} as const;

/** Books rooms for one of the partner's users: with a payment method at once, without one as a hold. */
export function createBookingRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.post(
    '/bookings',
    {
      config,
      schema: {
        tags: ['bookings'],
        operationId: 'createBooking',
        summary: 'Book rooms for one of your users',
        description:
          'Waits up to five seconds for the outcome; 202 means that it is still being worked on. A price within ' +
          '`priceToleranceMinor` of `expectedPrice`, or of the quote, is agreed to.',
        headers: ScriptedFaultHeaderSchema,
        body: CreatePartnerBookingSchema,
        response: { 201: BookingSchema, 202: BookingSchema },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { reference, onBehalfOf, ...body } = request.body;
      const language = preferredLanguage(request.raw.headers['accept-language']);
      const { status, booking } = await takeBooking(platform, request, {
        route: 'POST /partner/v1/bookings',
        body,
        guest: () => guestOnBehalf(onBehalfOf, caller, language),
        partnerReference: reference,
        scriptedFault: scriptedFaultOf(request.headers, caller),
      });
      return reply.code(status === 201 ? 201 : 202).send(booking);
    },
  );
}
