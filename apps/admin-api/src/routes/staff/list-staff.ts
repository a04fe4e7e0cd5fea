import { StaffPageSchema } from '@holdfast/contracts/http/admin/staff';
import { PageQuerySchema } from '@holdfast/contracts/http/booking';
import type { Edge } from '@holdfast/edge/create-edge';
import { listStaff } from '@holdfast/prisma-identity/staff';
import type { Platform } from '../../platform.ts';
import { administrators } from '../../staff/staff-roles.ts';
import { staffView } from '../../staff/staff-view.ts';

/** Everybody who is or was on the staff. */
export function listStaffRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/staff',
    {
      config: { access: administrators },
      schema: {
        tags: ['staff'],
        operationId: 'listStaff',
        summary: 'List the staff, newest first',
        querystring: PageQuerySchema,
        response: { 200: StaffPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { items, total } = await listStaff(platform.identity, { page, pageSize });
      const members = await Promise.all(items.map((member) => staffView(platform, member)));
      return { items: members, page, pageSize, total };
    },
  );
}
