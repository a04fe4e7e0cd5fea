import { ResetSecondFactorSchema, StaffMemberSchema } from '@holdfast/contracts/http/admin/staff';
import { NothingSchema } from '@holdfast/contracts/http/auth';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { enableStaff, resetSecondFactor } from '@holdfast/prisma-identity/staff';
import type { Platform } from '../../platform.ts';
import { administrators } from '../../staff/staff-roles.ts';
import { findStaff, staffView } from '../../staff/staff-view.ts';
import { StaffParamsSchema } from '../admin-params.ts';

/** Takes away the second factor of somebody who can show it no more. */
export function resetSecondFactorRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/staff/:staffId/two-factor-reset',
    {
      config: { access: administrators, audit: 'staff.reset-second-factor' },
      schema: {
        tags: ['staff'],
        operationId: 'resetStaffSecondFactor',
        summary: 'Take away the second factor of a member of staff',
        description:
          'For who has lost app and recovery codes: find out first that it is them. Their sessions end, a mail tells ' +
          'them, and where their role must have a second factor they set up another at their next login. Nobody does ' +
          'this to themselves.',
        params: StaffParamsSchema,
        body: ResetSecondFactorSchema,
        response: { 200: StaffMemberSchema },
      },
    },
    async (request) => {
      const { reason } = request.body;
      const { id, totpConfirmedAt } = await findStaff(platform, request.params.staffId);
      request.audit({
        before: { secondFactor: totpConfirmedAt !== null },
        after: { secondFactor: false, reason },
      });
      if (id === callerOf(request).accountId) {
        throw new ProblemError('FORBIDDEN', 'Another ADMIN has to take your second factor away.');
      }
      await resetSecondFactor(platform.identity, id);
      return staffView(platform, await findStaff(platform, id));
    },
  );
}

/** Lets somebody in again who was disabled. */
export function enableStaffRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/staff/:staffId/enable',
    {
      config: { access: administrators, audit: 'staff.enable' },
      schema: {
        tags: ['staff'],
        operationId: 'enableStaff',
        summary: 'Let a disabled member of staff in again',
        description:
          'With the roles and hotels they had. They sign in anew, with the password and second factor they had. ' +
          'Nobody does this to themselves.',
        params: StaffParamsSchema,
        body: NothingSchema,
        response: { 200: StaffMemberSchema },
      },
    },
    async (request) => {
      const { id, disabledAt } = await findStaff(platform, request.params.staffId);
      request.audit({ before: { disabled: disabledAt !== null }, after: { disabled: false } });
      // A token outlives the account's end by seconds.
      if (id === callerOf(request).accountId) {
        throw new ProblemError('FORBIDDEN', 'Another ADMIN has to let you in again.');
      }
      await enableStaff(platform.identity, id);
      const member = await findStaff(platform, id);
      if (member.disabledAt !== null) {
        throw new ProblemError('FORBIDDEN', 'The account was erased at its owner’s wish and stays closed.');
      }
      return staffView(platform, member);
    },
  );
}
