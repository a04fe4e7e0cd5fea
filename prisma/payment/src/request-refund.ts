import type { Money } from '@holdfast/domain/money';
import { type RefundReason, type RefundState, refundReasons } from '@holdfast/domain/refunds';
import { fromMoneyColumn, toMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';

/** Money that is to be given back, as it is asked for. */
export interface RefundWish {
  readonly refundId: string;
  readonly operationId: string;
  readonly bookingId: string;
  /** The booking whose payments pay it. */
  readonly payerId: string;
  readonly amount: Money;
  readonly reason: RefundReason;
  /** An account's id, or SYSTEM. */
  readonly requestedBy: string;
  readonly needsApproval: boolean;
}

/** A request as it stands. */
export interface StoredRefundRequest {
  readonly refundId: string;
  readonly bookingId: string;
  readonly amount: Money;
  readonly reason: RefundReason;
  readonly state: RefundState;
  readonly requestedBy: string;
  readonly decidedBy: string | null;
  readonly failureCode: string | null;
}

/**
 * Promises money back; the same operation and reason is the same request. Undefined when the payer has not so much
 * left that is neither back nor promised; what the platform owes by policy is cut to what is left instead.
 */
export async function requestRefund(
  db: PaymentDatabase,
  wish: RefundWish,
): Promise<{ refundId: string; state: RefundState; amountMinor: number } | undefined> {
  const [row] = await db.$queryRaw<{ id: string; state: RefundState; amount_minor: bigint }[]>`
    SELECT id, state, amount_minor FROM request_refund(${wish.refundId}, ${wish.operationId}, ${wish.bookingId}, ${wish.payerId},
      ${toMoneyColumn(wish.amount.amountMinor)}::bigint, ${wish.amount.currency}, ${wish.reason},
      ${wish.requestedBy}, ${wish.needsApproval}, ${refundReasons[wish.reason] === 'platform'})`;
  return row && { refundId: row.id, state: row.state, amountMinor: fromMoneyColumn(row.amount_minor) };
}

/** The request with this id; undefined when there is none. */
export async function readRefundRequest(
  db: PaymentDatabase,
  refundId: string,
): Promise<StoredRefundRequest | undefined> {
  const row = await db.refundRequest.findUnique({ where: { id: refundId } });
  if (row === null) return undefined;
  return {
    refundId,
    bookingId: row.bookingId,
    amount: { amountMinor: fromMoneyColumn(row.amountMinor), currency: row.currency },
    reason: row.reason as RefundReason,
    state: row.state as RefundState,
    requestedBy: row.requestedBy,
    decidedBy: row.decidedBy,
    failureCode: row.failureCode,
  };
}

/** The parts of a request that failed while the rest of it went through; each is a request of its own. */
export async function readFailedParts(
  db: PaymentDatabase,
  refundId: string,
): Promise<{ refundId: string; amountMinor: number; state: RefundState }[]> {
  const rows = await db.refundRequest.findMany({ where: { partOf: refundId }, orderBy: { id: 'asc' } });
  return rows.map(({ id, amountMinor, state }) => ({
    refundId: id,
    amountMinor: fromMoneyColumn(amountMinor),
    state: state as RefundState,
  }));
}

/** What a second person says of a request that waits for one. */
export interface RefundDecision {
  readonly refundId: string;
  readonly decision: 'approve' | 'reject';
  readonly decidedBy: string;
}

/**
 * Writes the decision where the request waits for one and it is not of whoever asked; its state then. EXCEEDS, and
 * nothing is written, when so much is not left any more that it could be approved.
 */
export async function decideRefund(
  db: PaymentDatabase,
  { refundId, decision, decidedBy }: RefundDecision,
): Promise<RefundState | 'EXCEEDS'> {
  const [row] = await db.$queryRaw<[{ state: RefundState | 'EXCEEDS' }]>`
    SELECT decide_refund(${refundId}, ${decision === 'approve'}, ${decidedBy}) AS state`;
  return row.state;
}

/**
 * Lets a failed request be tried again, and tells where it stands then. Undefined when the payer has not so much left
 * any more.
 */
export async function retryRefund(db: PaymentDatabase, refundId: string): Promise<RefundState | undefined> {
  const [row] = await db.$queryRaw<
    { state: RefundState | null }[]
  >`SELECT retry_refund(${refundId}) AS state`;
  return row?.state ?? undefined;
}

/**
 * Writes the refunds by which an approved request is paid, the newest payment first (decision D17), before the
 * provider is asked. The ids of all that are under way; `fresh` are those written now.
 */
export async function splitRefund(
  db: PaymentDatabase,
  refundId: string,
): Promise<{ id: string; fresh: boolean }[]> {
  return db.$queryRaw<{ id: string; fresh: boolean }[]>`SELECT id, fresh FROM split_refund(${refundId})`;
}
