import { PrivacyExportSchema } from '@holdfast/contracts/http/privacy';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { exportOf } from '../../privacy/export-of.ts';
import type { PrivacyDesk } from '../../privacy/privacy-api.ts';

/** Everything that is held on the caller. */
export function exportDataRoute(edge: Edge, desk: PrivacyDesk): void {
  edge.get(
    '/privacy/export',
    {
      config: { access: ['USER'] },
      schema: {
        tags: ['privacy'],
        operationId: 'exportData',
        summary: 'Get everything that is held on you',
        description: 'From every part of the platform, in one document.',
        response: { 200: PrivacyExportSchema },
      },
    },
    async (request, reply) => {
      // Kept by no cache on the way.
      reply.header('cache-control', 'no-store');
      return exportOf(desk, callerOf(request).accountId);
    },
  );
}
