import { MadeKeySchema, MakeKeySchema } from '@holdfast/contracts/http/admin/partners';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { addPartnerKey, revokePartnerKey, TooManyPartnerKeys } from '@holdfast/prisma-identity/partner-keys';
import { makePartnerKey } from '@holdfast/sign-in/partner-keys';
import { Type } from 'typebox';
import { findPartner, keyView } from '../../partners/partner-view.ts';
import type { Platform } from '../../platform.ts';
import { administrators } from '../../staff/staff-roles.ts';
import { PartnerKeyParamsSchema, PartnerParamsSchema } from '../admin-params.ts';

/** Makes a key and shows it, this once. */
export function makeKeyRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/partners/:partnerId/keys',
    {
      config: { access: administrators, audit: 'partner-key.make', problems: ['PARTNER_KEY_LIMIT'] },
      schema: {
        tags: ['partners'],
        operationId: 'makePartnerKey',
        summary: 'Make a key for a partner',
        description:
          'It is shown once and kept as a hash. Two of a mode are good at a time, so that one can take the place of ' +
          'the other. If this answer is lost, revoke the key and make another.',
        params: PartnerParamsSchema,
        body: MakeKeySchema,
        response: { 201: MadeKeySchema },
      },
    },
    async (request, reply) => {
      const { livemode, name, scopes } = request.body;
      const { id: partnerId } = await findPartner(platform, request.params.partnerId);
      const { key, keyId: id, secretHash } = makePartnerKey(livemode);
      request.audit({ objectId: id, after: { partnerId, livemode, scopes } });
      const { accountId: createdBy } = callerOf(request);
      const wanted = { id, partnerId, livemode, secretHash, name, scopes, createdBy };
      const row = await addPartnerKey(platform.identity, wanted).catch((error: unknown) => {
        if (!(error instanceof TooManyPartnerKeys)) throw error;
        throw new ProblemError('PARTNER_KEY_LIMIT', 'Two keys of this mode are active: revoke one first.');
      });
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ ...keyView(row), key });
    },
  );
}

/** Makes a key good for nothing. */
export function revokeKeyRoute(edge: Edge, platform: Platform): void {
  edge.delete(
    '/partners/:partnerId/keys/:keyId',
    {
      config: { access: administrators, audit: 'partner-key.revoke' },
      schema: {
        tags: ['partners'],
        operationId: 'revokePartnerKey',
        summary: 'Revoke a key',
        description: 'Within five seconds it is good no more.',
        params: PartnerKeyParamsSchema,
        response: { 204: Type.Null({ description: 'It is revoked.' }) },
      },
    },
    async (request, reply) => {
      const revoked = await revokePartnerKey(platform.identity, request.params);
      if (!revoked) throw new ProblemError('NOT_FOUND', 'There is no such key that is active.');
      request.audit({ after: { partnerId: request.params.partnerId } });
      return reply.code(204).send(null);
    },
  );
}
