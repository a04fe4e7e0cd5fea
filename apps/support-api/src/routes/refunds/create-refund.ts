import { OperationAnswerSchema } from '@holdfast/contracts/http/support/operations';
import { CreateRefundSchema, RefundSchema } from '@holdfast/contracts/http/support/refunds';
import type { OperationRequests } from '@holdfast/domain/manage-stay-contract';
import { needsApproval } from '@holdfast/domain/refund-approval';
import type { RefundReason } from '@holdfast/domain/refunds';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { findRefundRequest, readAskedAlone } from '@holdfast/prisma-payment/list-refund-requests';
import { refundThresholds } from '@holdfast/prisma-payment/refund-approval-settings';
import { operate, operationAnswer } from '../../operations/operate-booking.ts';
import type { Platform } from '../../platform.ts';
import { refundView } from '../../refunds/refund-view.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

/** Gives money back. */
export function createRefundRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings/:bookingId/refunds',
    {
      config: {
        access: supportStaff,
        audit: 'refund.create',
        idempotencyKey: true,
        problems: ['REFUND_EXCEEDS_PAID', 'BOOKING_DISPUTED', 'BOOKING_STATE_CONFLICT'],
      },
      schema: {
        tags: ['refunds'],
        operationId: 'createRefund',
        summary: 'Give money back',
        description:
          'Never more than was taken and is neither given back nor promised. Above a threshold it waits for a second ' +
          'person. 202 means that it is being worked on.',
        params: BookingParamsSchema,
        body: CreateRefundSchema,
        response: { 201: RefundSchema, 202: OperationAnswerSchema },
      },
    },
    async (request, reply) => {
      const row = await visibleBooking(platform, request, request.params.bookingId);
      const { note, ...wanted } = request.body;
      const { accountId, livemode } = callerOf(request);
      const carriedOut = await operate(platform, request, {
        ...{ row, kind: 'refund', note },
        prepare: () => prepareRefund(platform, row, { ...wanted, requestedBy: accountId }),
      });
      const refundId = carriedOut.outcome?.refundId;
      const refund =
        refundId === undefined ? null : await findRefundRequest(platform.payments, { refundId, livemode });
      if (refund === null) return reply.code(202).send(operationAnswer(row, carriedOut));
      return reply.code(201).send(refundView(refund));
    },
  );
}

async function prepareRefund(
  { payments, refunds }: Platform,
  row: BookingRow,
  { amountMinor, reason, requestedBy }: { amountMinor: number; reason: RefundReason; requestedBy: string },
): Promise<OperationRequests['refund']> {
  const { id: bookingId, currency } = row;
  if (row.disputed) {
    throw new ProblemError(
      'BOOKING_DISPUTED',
      'A charge of the booking is disputed: nothing is given back.',
      {
        bookingId,
      },
    );
  }
  // What is promised besides is counted where the request is written; this refuses what can never be.
  const leftMinor = fromMoneyColumn(row.capturedAmountMinor - row.refundedAmountMinor);
  if (amountMinor > leftMinor) {
    throw new ProblemError('REFUND_EXCEEDS_PAID', 'That is more than was taken and is not given back yet.', {
      bookingId,
    });
  }
  const askedAloneMinor = await readAskedAlone(payments, { bookingId, requestedBy });
  const thresholds = await refundThresholds(payments, refunds.approvalThresholds);
  return {
    amountMinor,
    reason,
    needsApproval: needsApproval({ amountMinor, currency }, { askedAloneMinor, thresholds }),
  };
}
