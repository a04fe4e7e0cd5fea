import {
  RunSchema,
  RunsPageSchema,
  RunsQuerySchema,
  StartRunSchema,
} from '@holdfast/contracts/http/support/reconciliation';
import { deriveId } from '@holdfast/domain/derive-id';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { idempotencyKeyOf } from '@holdfast/edge/idempotency-key';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import { beginRun, findRun, listRuns } from '@holdfast/prisma-payment/reconciliation/runs';
import { startReconciliation } from '@holdfast/temporal/reconcile-payments-client';
import type { Platform } from '../../platform.ts';
import { runView } from '../../reconciliation/run-view.ts';
import { supportStaff } from '../../support-roles.ts';
import { RunParamsSchema } from './reconciliation-params.ts';

/** Compares the books of a period by hand. */
export function startRunRoute(edge: Edge, { payments, temporal }: Platform): void {
  edge.post(
    '/reconciliation/runs',
    {
      config: {
        access: supportStaff,
        audit: 'reconciliation.start',
        idempotencyKey: true,
        problems: ['DEPENDENCY_UNAVAILABLE'],
      },
      schema: {
        tags: ['money'],
        operationId: 'startReconciliation',
        summary: "Compare the provider's books with ours",
        description: 'The last two days are compared every hour; this is for another time, or for now.',
        body: StartRunSchema,
        response: { 202: RunSchema },
      },
    },
    async (request, reply) => {
      const idempotencyKey = idempotencyKeyOf(request);
      const [from, until] = [new Date(request.body.from), new Date(request.body.until)];
      if (!(from < until))
        throw invalidFields({ field: 'until', message: 'must be an instant after `from`' });
      const { accountId, livemode } = callerOf(request);
      const named = { livemode, accountId, route: 'start-reconciliation', idempotencyKey };
      const id = deriveId('op', named).replace(/^op_/, 'rr_');
      request.audit({ objectId: id, after: request.body });
      const row = await beginRun(payments, { id, trigger: 'MANUAL', from, until });
      if (row.from.getTime() !== from.getTime() || row.until.getTime() !== until.getTime()) {
        throw new ProblemError('IDEMPOTENCY_KEY_REUSED', 'This key was used for another period.');
      }
      if (row.finishedAt === null) {
        const period = { from: from.toISOString(), until: until.toISOString() };
        await startReconciliation(temporal, { runId: id, ...period, trigger: 'MANUAL' }).catch(() => {
          throw new ProblemError(
            'DEPENDENCY_UNAVAILABLE',
            'It cannot be started now. Send the same key again.',
          );
        });
      }
      return reply.code(202).send(runView(row));
    },
  );
}

/** What was compared so far. */
export function listRunsRoute(edge: Edge, { payments }: Platform): void {
  edge.get(
    '/reconciliation/runs',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['money'],
        operationId: 'listReconciliations',
        summary: 'List comparisons with the provider, the latest first',
        querystring: RunsQuerySchema,
        response: { 200: RunsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { items, total } = await listRuns(payments, { page, pageSize });
      return { items: items.map(runView), page, pageSize, total };
    },
  );
}

/** How a run went. */
export function getRunRoute(edge: Edge, { payments }: Platform): void {
  edge.get(
    '/reconciliation/runs/:runId',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['money'],
        operationId: 'getReconciliation',
        summary: 'See what a comparison looked at and found',
        params: RunParamsSchema,
        response: { 200: RunSchema },
      },
    },
    async (request) => {
      const row = await findRun(payments, request.params.runId);
      if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such run.');
      return runView(row);
    },
  );
}
