import { ErasureParamsSchema, ErasureSchema } from '@holdfast/contracts/http/privacy';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findErasure } from '@holdfast/prisma-identity/erasures';
import { erasureView } from '@holdfast/storefront/privacy/erase-person';
import type { PartnerPlatform } from '../../open-platform.ts';

/** What became of an erasure the partner asked for. */
export function getErasureRoute(edge: Edge, { identity }: PartnerPlatform): void {
  edge.get(
    '/erasures/:id',
    {
      config: { access: ['PARTNER'], scope: 'guests:erase', problems: ['NOT_FOUND'] },
      schema: {
        tags: ['privacy'],
        operationId: 'getErasure',
        summary: 'See the certificate of an erasure',
        params: ErasureParamsSchema,
        response: { 200: ErasureSchema },
      },
    },
    async (request) => {
      const row = await findErasure(identity, request.params.id);
      if (row?.requestedBy !== callerOf(request).accountId) {
        throw new ProblemError('NOT_FOUND', 'There is no such erasure.');
      }
      return erasureView(row);
    },
  );
}
