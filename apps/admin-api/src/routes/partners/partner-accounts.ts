import {
  ChangePartnerSchema,
  PartnerSchema,
  PartnersPageSchema,
} from '@holdfast/contracts/http/admin/partners';
import { PageQuerySchema } from '@holdfast/contracts/http/booking';
import type { Edge } from '@holdfast/edge/create-edge';
import { changePartnerAccount, listPartnerAccounts } from '@holdfast/prisma-identity/partner-accounts';
import { findPartner, partnerView } from '../../partners/partner-view.ts';
import type { Platform } from '../../platform.ts';
import { administrators } from '../../staff/staff-roles.ts';
import { PartnerParamsSchema } from '../admin-params.ts';

/** All partners. */
export function listPartnersRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/partners',
    {
      config: { access: administrators },
      schema: {
        tags: ['partners'],
        operationId: 'listPartners',
        summary: 'List partners, newest first',
        querystring: PageQuerySchema,
        response: { 200: PartnersPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { items, total } = await listPartnerAccounts(platform.identity, { page, pageSize });
      const partners = await Promise.all(items.map((partner) => partnerView(platform, partner)));
      return { items: partners, page, pageSize, total };
    },
  );
}

/** One partner. */
export function getPartnerRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/partners/:partnerId',
    {
      config: { access: administrators },
      schema: {
        tags: ['partners'],
        operationId: 'getPartner',
        summary: 'Read a partner with their keys',
        params: PartnerParamsSchema,
        response: { 200: PartnerSchema },
      },
    },
    async (request) => partnerView(platform, await findPartner(platform, request.params.partnerId)),
  );
}

/** Agrees on something else with a partner, or suspends them. */
export function changePartnerRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/partners/:partnerId',
    {
      config: { access: administrators, audit: 'partner.change' },
      schema: {
        tags: ['partners'],
        operationId: 'changePartner',
        summary: "Change a partner's limits, contact or status",
        description: 'What is not named stays as it is. It holds within five seconds.',
        params: PartnerParamsSchema,
        body: ChangePartnerSchema,
        response: { 200: PartnerSchema },
      },
    },
    async (request) => {
      const { identity, vault } = platform;
      const { contactEmail, ...change } = request.body;
      const before = await findPartner(platform, request.params.partnerId);
      const { id, status, requestsPerMinute, bookingsPerMinute } = before;
      request.audit({ before: { status, requestsPerMinute, bookingsPerMinute }, after: change });
      const sealed =
        contactEmail === undefined
          ? {}
          : { contactEmail: await vault.seal({ subjectId: id, field: 'contactEmail' }, contactEmail) };
      await changePartnerAccount(identity, id, { ...change, ...sealed });
      return partnerView(platform, await findPartner(platform, id));
    },
  );
}
