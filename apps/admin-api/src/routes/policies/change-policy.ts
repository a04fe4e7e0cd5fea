import { ChangePolicySchema, PolicySchema } from '@holdfast/contracts/http/admin/policies';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { changePolicy } from '@holdfast/prisma-catalog/policies';
import { checkTiers } from '../../catalogue/check-details.ts';
import { found, showPolicy } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { refuseConflicts } from '../../refuse-conflicts.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { PolicyParamsSchema } from '../admin-params.ts';

/** Writes a hotel's cancellation policy anew. */
export function changePolicyRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/policies/:policyId',
    {
      config: { access: hotelStaff, audit: 'policy.change', problems: ['VERSION_CONFLICT'] },
      schema: {
        tags: ['hotels'],
        operationId: 'changePolicy',
        summary: 'Change a cancellation policy',
        description:
          "For bookings to come; those that are made keep theirs. The platform's own stay as they are.",
        params: PolicyParamsSchema,
        body: ChangePolicySchema,
        response: { 200: PolicySchema },
      },
    },
    async (request) => {
      const { policyId } = request.params;
      const { hotelId } = await showPolicy(platform, policyId);
      if (hotelId === null) throw new ProblemError('FORBIDDEN', "The platform's policies stay as they are.");
      await ownHotel(platform, request, hotelId, 'policy');
      checkTiers(request.body.tiers);
      const { accountId: actorId } = callerOf(request);
      const read = () => showPolicy(platform, policyId);
      request.audit({ before: { tiers: (await read()).tiers }, after: { tiers: request.body.tiers } });
      const edit = { policyId, actorId, ...request.body };
      found(await refuseConflicts(() => changePolicy(platform.catalog, edit), read), 'policy');
      return read();
    },
  );
}
