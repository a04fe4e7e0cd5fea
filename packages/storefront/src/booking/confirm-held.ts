import { isRefusalCode } from '@holdfast/domain/refusals';
import { ProblemError } from '@holdfast/edge/problem-error';
import {
  findOperation,
  finishOperation,
  type OperationOutcome,
  type OperationRow,
} from '@holdfast/prisma-booking/accept-operation';
import { type BookingRow, findBooking } from '@holdfast/prisma-booking/database';
import { confirmBookStay } from '@holdfast/temporal/book-stay-client';
import type { FastifyBaseLogger } from 'fastify';
import type { Platform } from '../platform.ts';
import { type BookingAnswer, nextActionOf } from './answer-from-row.ts';
import { bookingView } from './booking-view.ts';
import { refusalProblem } from './refusal-problems.ts';
import { waitForAnswer } from './wait-for-booking.ts';

/** A confirmation that was accepted and is to be carried out, or joined. */
export interface Confirmation {
  readonly row: BookingRow;
  readonly operation: OperationRow;
  readonly paymentMethodId: string;
  readonly log: FastifyBaseLogger;
}

/**
 * Refuses what can be seen not to be confirmable; the saga decides the rest (decision D8).
 *
 * @throws ProblemError HOLD_EXPIRED or BOOKING_STATE_CONFLICT.
 */
export function checkConfirmable(row: BookingRow): void {
  const code = refusalOf(row);
  if (code !== undefined) throw outcomeProblem(row, { code });
}

/**
 * Hands the card to the saga and waits for what comes of it. The saga knows an operation it has met, so doing this
 * again joins it.
 *
 * @throws ProblemError for a refusal; DEPENDENCY_UNAVAILABLE when the saga could not be reached, and then the same
 * key may be sent again.
 */
export async function carryOut(platform: Platform, confirmation: Confirmation): Promise<BookingAnswer> {
  const { row, operation } = confirmation;
  if (operation.outcome !== null) return answerOutcome(platform, row.id, outcomeOf(operation));
  const told = tellSaga(platform, confirmation);
  const notReached = told.then(
    () => new Promise<void>(() => {}),
    () => undefined,
  );
  const answered = waitForAnswer(platform, row.id, () => readAnswer(platform, row, operation.id), notReached);
  answered.catch(() => undefined);
  if ((await told) !== 'accepted') await refuse(platform, row.id, operation.id);
  const outcome = await answered;
  if (outcome !== undefined && outcome !== 'needs-action') return answerOutcome(platform, row.id, outcome);
  return answerPending(platform, row.id);
}

async function tellSaga(
  { temporal, settings }: Platform,
  { row, operation, paymentMethodId, log }: Confirmation,
): Promise<Awaited<ReturnType<typeof confirmBookStay>>> {
  const request = { bookingId: row.id, operationId: operation.id, paymentMethodId };
  try {
    return await temporal.withDeadline(Date.now() + settings.bookingWaitMillis, () =>
      confirmBookStay(temporal, request),
    );
  } catch (error) {
    log.warn({ err: error, bookingId: row.id }, 'the saga could not be reached');
    throw unreachable();
  }
}

async function readAnswer(
  platform: Platform,
  before: BookingRow,
  operationId: string,
): Promise<OperationOutcome | 'needs-action' | undefined> {
  const operation = await findOperation(platform.bookings, operationId);
  if (operation !== null && operation.outcome !== null) return outcomeOf(operation);
  const row = await findBooking(platform.bookings, before.id);
  const asksNow = row?.paymentStatus === 'REQUIRES_ACTION' && before.paymentStatus !== 'REQUIRES_ACTION';
  return asksNow ? 'needs-action' : undefined;
}

async function refuse(platform: Platform, bookingId: string, operationId: string): Promise<void> {
  const [operation, row] = await Promise.all([
    findOperation(platform.bookings, operationId),
    findBooking(platform.bookings, bookingId),
  ]);
  // It may have been carried out before, and the saga be gone by now.
  if (row === null || operation?.outcome != null) return;
  // A saga that has not come to its hold yet will: nothing is refused for good.
  if (row.settledAt === null && row.expiresAt === null && row.paymentMethodId === null) throw unreachable();
  const outcome = { code: refusalOf(row) ?? 'BOOKING_STATE_CONFLICT' };
  await finishOperation(platform.bookings, { id: operationId, outcome });
}

/** Why a booking cannot be confirmed, as far as its row says. */
function refusalOf(row: BookingRow): string | undefined {
  if (row.settledAt !== null) return row.status === 'EXPIRED' ? 'HOLD_EXPIRED' : 'BOOKING_STATE_CONFLICT';
  // A card came with the request; only one whose bank wants action may be brought again.
  const oneCall = row.paymentMethodId !== null && row.paymentStatus !== 'REQUIRES_ACTION';
  return oneCall ? 'BOOKING_STATE_CONFLICT' : undefined;
}

async function answerOutcome(
  platform: Platform,
  bookingId: string,
  outcome: OperationOutcome,
): Promise<BookingAnswer> {
  const row = await findBooking(platform.bookings, bookingId);
  if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such booking.');
  if (outcome.code === 'CONFIRMED') return { status: 200, booking: bookingView(row) };
  throw outcomeProblem(row, outcome);
}

async function answerPending(platform: Platform, bookingId: string): Promise<BookingAnswer> {
  const row = await findBooking(platform.bookings, bookingId);
  if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such booking.');
  return { status: 202, booking: bookingView(row, await nextActionOf(platform, row)) };
}

function outcomeProblem(row: BookingRow, { code, declineCode }: OperationOutcome): ProblemError {
  if (!isRefusalCode(code)) {
    return new ProblemError('BOOKING_STATE_CONFLICT', 'The booking is not waiting for a card.', {
      bookingId: row.id,
    });
  }
  const { error, message } = refusalProblem(code, declineCode);
  const declined = error === 'PAYMENT_DECLINED' && declineCode !== undefined ? { declineCode } : {};
  return new ProblemError(error, message, { bookingId: row.id, ...declined });
}

function outcomeOf(operation: OperationRow): OperationOutcome {
  return operation.outcome as unknown as OperationOutcome;
}

function unreachable(): ProblemError {
  return new ProblemError(
    'DEPENDENCY_UNAVAILABLE',
    'The booking could not be reached. Send the same request again with the same Idempotency-Key.',
    { retryAfterSeconds: 2 },
  );
}
