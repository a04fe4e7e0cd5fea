import { InviteStaffSchema, StaffMemberSchema } from '@holdfast/contracts/http/admin/staff';
import { deriveId } from '@holdfast/domain/derive-id';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { idempotencyKeyOf } from '@holdfast/edge/idempotency-key';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findAccountOf, inviteStaff, readStaff } from '@holdfast/prisma-identity/staff';
import { newId } from '../../catalogue/new-id.ts';
import type { Platform } from '../../platform.ts';
import { checkHotels } from '../../staff/check-hotels.ts';
import { administrators } from '../../staff/staff-roles.ts';
import { staffView } from '../../staff/staff-view.ts';

/** Invites somebody to the staff. */
export function inviteStaffRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/staff',
    {
      config: {
        access: administrators,
        audit: 'staff.invite',
        idempotencyKey: true,
        problems: ['ACCOUNT_EXISTS'],
      },
      schema: {
        tags: ['staff'],
        operationId: 'inviteStaff',
        summary: 'Invite a member of staff',
        description: 'They get a mail with a link by which they choose a password; it is good for a week.',
        body: InviteStaffSchema,
        response: { 201: StaffMemberSchema },
      },
    },
    async (request, reply) => {
      const { email, fullName, language = 'en', roles, hotelIds = [] } = request.body;
      const { identity, vault, hashAddress } = platform;
      await checkHotels(platform, hotelIds);
      const { accountId, livemode } = callerOf(request);
      const idempotencyKey = idempotencyKeyOf(request);
      const id = deriveId('usr', { livemode, accountId, route: 'POST /admin/v1/staff', idempotencyKey });
      const emailHash = hashAddress(email);
      request.audit({ objectId: id, after: { roles, hotelIds } });
      const taken = await findAccountOf(identity, emailHash);
      if (taken === null && (await readStaff(identity, id)) === null) {
        await inviteStaff(identity, {
          ...{ id, emailHash, language, roles, hotelIds, accountTokenId: newId('act') },
          email: await vault.seal({ subjectId: id, field: 'email' }, email),
          fullName: await vault.seal({ subjectId: id, field: 'fullName' }, fullName),
        });
      }
      const member = await readStaff(identity, id);
      if (member === null) throw new ProblemError('ACCOUNT_EXISTS', 'The address has an account already.');
      if (member.emailHash !== emailHash) {
        throw new ProblemError('IDEMPOTENCY_KEY_REUSED', 'This key invited somebody else.');
      }
      return reply.code(201).send(await staffView(platform, member));
    },
  );
}
