import type { OperationRequests, StayOperationKind } from '@holdfast/domain/manage-stay-contract';
import { type CarriedOut, carryOutOperation } from '@holdfast/edge/carry-out-operation';
import { type BookingRow, findBooking } from '@holdfast/prisma-booking/database';
import type { FastifyRequest } from 'fastify';
import { bookingSummary } from '../bookings/booking-summary.ts';
import type { Platform } from '../platform.ts';

/** What support asks of a booking they may see. */
export interface SupportOperation<Kind extends StayOperationKind> {
  readonly row: BookingRow;
  readonly kind: Kind;
  readonly note?: string | undefined;
  /** Refuses what is plainly not possible, and says what exactly is asked. */
  prepare(): OperationRequests[Kind] | Promise<OperationRequests[Kind]>;
}

/** Asks something of a booking on behalf of support; who and why stays on its row. */
export async function operate<Kind extends StayOperationKind>(
  platform: Platform,
  request: FastifyRequest,
  { row, kind, note, prepare }: SupportOperation<Kind>,
): Promise<CarriedOut> {
  const { id: bookingId, status, paymentStatus } = row;
  request.audit({ before: { bookingId, status, paymentStatus } });
  const carriedOut = await carryOutOperation(platform.operations, request, {
    ...{ bookingId, kind, note, actorKind: 'SUPPORT' },
    async prepare() {
      const asked = await prepare();
      request.audit({ after: { asked } });
      return asked;
    },
  });
  request.audit({ after: { ...request.auditedDeed?.after, ...carriedOut } });
  return carriedOut;
}

/** The same, answered with the booking as it stands; 202 while it is being worked on. */
export async function operateBooking<Kind extends StayOperationKind>(
  platform: Platform,
  request: FastifyRequest,
  operation: SupportOperation<Kind>,
) {
  const carriedOut = await operate(platform, request, operation);
  const row = (await findBooking(platform.bookings, operation.row.id)) ?? operation.row;
  return {
    status: carriedOut.outcome === undefined ? 202 : 200,
    answer: operationAnswer(row, carriedOut),
  } as const;
}

/** What came of an operation so far. */
export function operationAnswer(row: BookingRow, { operationId, outcome }: CarriedOut) {
  const inCurrency = (amountMinor: number) => ({ amountMinor, currency: row.currency });
  const { refundId, refundMinor, feeMinor } = outcome ?? {};
  return {
    operationId,
    state: stateOf(outcome?.code),
    ...(refundId === undefined || refundMinor === undefined
      ? {}
      : { refund: { id: refundId, amount: inCurrency(refundMinor) } }),
    ...(feeMinor === undefined ? {} : { fee: inCurrency(feeMinor) }),
    booking: bookingSummary(row),
  };
}

function stateOf(code: string | undefined): 'DONE' | 'AWAITING_APPROVAL' | 'IN_PROGRESS' {
  if (code === undefined) return 'IN_PROGRESS';
  return code === 'AWAITING_APPROVAL' ? code : 'DONE';
}
