import { AuditFeedSchema, AuditQuerySchema } from '@holdfast/contracts/http/support/audit';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields } from '@holdfast/edge/problem-error';
import { listAudit } from '@holdfast/prisma-identity/audit-log';
import { auditView } from '../../audit/audit-view.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';

/** Who did what, of all staff edges. */
export function listAuditRoute(edge: Edge, { identity }: Platform): void {
  edge.get(
    '/audit',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['audit'],
        operationId: 'listAudit',
        summary: 'Read the audit log',
        description:
          'Oldest first unless told; send `next` as `after` to read on. Lines are never changed or taken away.',
        querystring: AuditQuerySchema,
        response: { 200: AuditFeedSchema },
      },
    },
    async (request) => {
      const { actor: actorId, object: objectId, action, request: requestId, after } = request.query;
      const { limit = 50, from, until, order } = request.query;
      const lines = await listAudit(identity, {
        ...{ actorId, objectId, action, requestId, limit, newestFirst: order === 'newest' },
        after: after === undefined ? undefined : BigInt(after),
        from: instantOf('from', from),
        until: instantOf('until', until),
      });
      const items = lines.map(auditView);
      return { items, next: items.at(-1)?.cursor ?? after ?? '0' };
    },
  );
}

function instantOf(field: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()))
    throw invalidFields({ field, message: 'must be an instant that exists' });
  return instant;
}
