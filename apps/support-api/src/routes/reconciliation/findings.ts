import {
  CloseFindingSchema,
  FindingSchema,
  FindingsPageSchema,
  FindingsQuerySchema,
} from '@holdfast/contracts/http/support/reconciliation';
import { deriveId, fingerprint } from '@holdfast/domain/derive-id';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { idempotencyKeyOf } from '@holdfast/edge/idempotency-key';
import { ProblemError } from '@holdfast/edge/problem-error';
import {
  closeFinding,
  type FindingRow,
  findClosing,
  findFinding,
  listFindings,
} from '@holdfast/prisma-payment/reconciliation/findings';
import type { Platform } from '../../platform.ts';
import { findingView } from '../../reconciliation/finding-view.ts';
import { supportStaff } from '../../support-roles.ts';
import { FindingParamsSchema } from './reconciliation-params.ts';

/** What reconciliation found: the provider's books are one for live bookings and tests, and name no person. */
export function listFindingsRoute(edge: Edge, { payments }: Platform): void {
  edge.get(
    '/reconciliation',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['money'],
        operationId: 'listFindings',
        summary: 'List what provider, ledger and bookings say differently',
        description: 'Those with `state=OPEN` wait for a person. One that is right again closes by itself.',
        querystring: FindingsQuerySchema,
        response: { 200: FindingsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20, state, kind } = request.query;
      const { items, total } = await listFindings(payments, { state, kind, page, pageSize });
      return { items: items.map(findingView), page, pageSize, total };
    },
  );
}

/** Accepts a finding as it is. */
export function closeFindingRoute(edge: Edge, { payments }: Platform): void {
  edge.post(
    '/reconciliation/findings/:findingId/close',
    {
      config: {
        access: supportStaff,
        audit: 'finding.close',
        idempotencyKey: true,
        problems: ['VERSION_CONFLICT'],
      },
      schema: {
        tags: ['money'],
        operationId: 'closeFinding',
        summary: 'Accept a finding as it is, with a note',
        description: 'It stays closed until one of its sides changes.',
        params: FindingParamsSchema,
        body: CloseFindingSchema,
        response: { 200: FindingSchema },
      },
    },
    async (request) => {
      const idempotencyKey = idempotencyKeyOf(request);
      const { findingId: id } = request.params;
      const { note } = request.body;
      const { accountId, livemode } = callerOf(request);
      const closingId = deriveId('op', { livemode, accountId, route: 'close-finding', idempotencyKey });
      const closingFingerprint = fingerprint({ id, note });
      const closed = async (): Promise<FindingRow | null> => {
        const row = await findClosing(payments, closingId);
        if (row !== null && row.closingFingerprint !== closingFingerprint) {
          throw new ProblemError(
            'IDEMPOTENCY_KEY_REUSED',
            'This key closed another finding, or with another note.',
          );
        }
        return row;
      };
      const known = await closed();
      if (known !== null) return findingView(known);
      const closing = { id, note, closedBy: accountId, closingId, closingFingerprint };
      await closeFinding(payments, closing);
      const own = await closed();
      if (own !== null) return findingView(own);
      const present = await findFinding(payments, id);
      if (present === null) throw new ProblemError('NOT_FOUND', 'There is no such finding.');
      throw new ProblemError('VERSION_CONFLICT', 'The finding is not open any more; look at `current`.', {
        current: findingView(present),
      });
    },
  );
}
