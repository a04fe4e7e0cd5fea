import {
  StaffHotelsSchema,
  StaffMemberSchema,
  StaffRolesAnswerSchema,
  StaffRolesSchema,
} from '@holdfast/contracts/http/admin/staff';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { disableStaff, setStaffHotels, setStaffRoles } from '@holdfast/prisma-identity/staff';
import type { Platform } from '../../platform.ts';
import { checkHotels } from '../../staff/check-hotels.ts';
import { administrators } from '../../staff/staff-roles.ts';
import { findStaff, staffRolesOf, staffView } from '../../staff/staff-view.ts';
import { StaffParamsSchema } from '../admin-params.ts';

/** What somebody is. */
export function getStaffRolesRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/staff/:staffId/roles',
    {
      config: { access: administrators },
      schema: {
        tags: ['staff'],
        operationId: 'getStaffRoles',
        summary: 'Read the roles of a member of staff',
        params: StaffParamsSchema,
        response: { 200: StaffRolesAnswerSchema },
      },
    },
    async (request) => {
      const member = await findStaff(platform, request.params.staffId);
      return { id: member.id, roles: staffRolesOf(member) };
    },
  );
}

/** Gives somebody other roles. */
export function setStaffRolesRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/staff/:staffId/roles',
    {
      config: { access: administrators, audit: 'staff.set-roles' },
      schema: {
        tags: ['staff'],
        operationId: 'setStaffRoles',
        summary: 'Give a member of staff other roles',
        description: 'They have to sign in again. Nobody takes the role of ADMIN from themselves.',
        params: StaffParamsSchema,
        body: StaffRolesSchema,
        response: { 200: StaffMemberSchema },
      },
    },
    async (request) => {
      const { roles } = request.body;
      const before = await findStaff(platform, request.params.staffId);
      request.audit({ before: { roles: staffRolesOf(before) }, after: { roles } });
      if (before.id === callerOf(request).accountId && !roles.includes('ADMIN')) {
        throw new ProblemError('FORBIDDEN', 'Another ADMIN has to take the role of ADMIN from you.');
      }
      await setStaffRoles(platform.identity, { id: before.id, roles });
      return staffView(platform, await findStaff(platform, before.id));
    },
  );
}

/** Lets somebody work on other hotels. */
export function setStaffHotelsRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/staff/:staffId/hotels',
    {
      config: { access: administrators, audit: 'staff.set-hotels' },
      schema: {
        tags: ['staff'],
        operationId: 'setStaffHotels',
        summary: 'Say on which hotels a member of staff works',
        description: 'It holds from their next request on.',
        params: StaffParamsSchema,
        body: StaffHotelsSchema,
        response: { 200: StaffMemberSchema },
      },
    },
    async (request) => {
      const { hotelIds } = request.body;
      const before = await findStaff(platform, request.params.staffId);
      request.audit({
        before: { hotelIds: before.hotels.map(({ hotelId }) => hotelId) },
        after: { hotelIds },
      });
      await checkHotels(platform, hotelIds);
      await setStaffHotels(platform.identity, { id: before.id, hotelIds });
      return staffView(platform, await findStaff(platform, before.id));
    },
  );
}

/** Lets somebody in no more. */
export function disableStaffRoute(edge: Edge, platform: Platform): void {
  edge.delete(
    '/staff/:staffId',
    {
      config: { access: administrators, audit: 'staff.disable' },
      schema: {
        tags: ['staff'],
        operationId: 'disableStaff',
        summary: 'Let a member of staff in no more',
        description: 'Their sessions end; what they did stays theirs. Nobody does this to themselves.',
        params: StaffParamsSchema,
        response: { 200: StaffMemberSchema },
      },
    },
    async (request) => {
      const { id, disabledAt } = await findStaff(platform, request.params.staffId);
      request.audit({ before: { disabled: disabledAt !== null }, after: { disabled: true } });
      if (id === callerOf(request).accountId) {
        throw new ProblemError('FORBIDDEN', 'Another ADMIN has to disable your account.');
      }
      await disableStaff(platform.identity, id);
      return staffView(platform, await findStaff(platform, id));
    },
  );
}
