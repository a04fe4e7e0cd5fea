import { OpenPartnerSchema, PartnerSchema } from '@holdfast/contracts/http/admin/partners';
import { deriveId } from '@holdfast/domain/derive-id';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { idempotencyKeyOf } from '@holdfast/edge/idempotency-key';
import { ProblemError } from '@holdfast/edge/problem-error';
import { openPartnerAccount } from '@holdfast/prisma-identity/partner-accounts';
import { findPartner, partnerView } from '../../partners/partner-view.ts';
import type { Platform } from '../../platform.ts';
import { administrators } from '../../staff/staff-roles.ts';

/** Opens an account for a business whose systems book. */
export function openPartnerRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/partners',
    {
      config: { access: administrators, audit: 'partner.open', idempotencyKey: true },
      schema: {
        tags: ['partners'],
        operationId: 'openPartner',
        summary: "Open a partner's account",
        description: 'It can do nothing until it has a key.',
        body: OpenPartnerSchema,
        response: { 201: PartnerSchema },
      },
    },
    async (request, reply) => {
      const { contactEmail, ...agreed } = request.body;
      const { identity, vault } = platform;
      const { accountId: createdBy, livemode } = callerOf(request);
      const identityOfRequest = { livemode, accountId: createdBy, route: 'POST /admin/v1/partners' };
      const id = deriveId('ptn', { ...identityOfRequest, idempotencyKey: idempotencyKeyOf(request) });
      const { requestsPerMinute, bookingsPerMinute } = agreed;
      request.audit({ objectId: id, after: { requestsPerMinute, bookingsPerMinute } });
      const sealed = await vault.seal({ subjectId: id, field: 'contactEmail' }, contactEmail);
      await openPartnerAccount(identity, { id, ...agreed, contactEmail: sealed, createdBy });
      const partner = await partnerView(platform, await findPartner(platform, id));
      // Its limits and language may have been changed since this was first asked.
      if (partner.name !== agreed.name || partner.contactEmail !== contactEmail) {
        throw new ProblemError('IDEMPOTENCY_KEY_REUSED', 'This key opened another account.');
      }
      return reply.code(201).send(partner);
    },
  );
}
