import { CreatePolicySchema, PolicySchema } from '@holdfast/contracts/http/admin/policies';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { createPolicy } from '@holdfast/prisma-catalog/policies';
import { checkTiers } from '../../catalogue/check-details.ts';
import { newId } from '../../catalogue/new-id.ts';
import { showPolicy } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** Adds a cancellation policy of a hotel's own. */
export function createPolicyRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/hotels/:hotelId/policies',
    {
      config: { access: hotelStaff, audit: 'policy.create' },
      schema: {
        tags: ['hotels'],
        operationId: 'createPolicy',
        summary: 'Add a cancellation policy',
        description: 'It holds for nothing until the hotel or a room type names it.',
        params: HotelParamsSchema,
        body: CreatePolicySchema,
        response: { 201: PolicySchema },
      },
    },
    async (request, reply) => {
      const { name, tiers } = request.body;
      const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
      checkTiers(tiers);
      const { accountId: actorId } = callerOf(request);
      const policyId = newId('pol');
      request.audit({ objectId: policyId, after: { hotelId, tiers } });
      await createPolicy(platform.catalog, { policyId, hotelId, actorId, name, tiers });
      return reply.code(201).send(await showPolicy(platform, policyId));
    },
  );
}
