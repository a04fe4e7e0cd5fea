import type { ActorKind } from '@holdfast/domain/actors';
import type { OperationRequests, StayOperationKind } from '@holdfast/domain/manage-stay-contract';
import type { Operation, Prisma } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

export type OperationRow = Operation;

/** What callers ask of a booking. */
export type OperationKind = 'confirm' | 'review' | 'advance_clock' | SupportOperationKind | StayOperationKind;

/** What support does about a booking without its workflow; kept for who did what. */
export type SupportOperationKind = 'resend_confirmation' | 'replay_notification' | 'decide_compensation';

/** How an operation on a booking ended, as the caller is told again whenever they ask with the same key. */
export interface OperationOutcome {
  readonly code: string;
  readonly declineCode?: string;
}

interface Asked {
  readonly id: string;
  readonly bookingId: string;
  readonly accountId: string;
  readonly fingerprint: string;
  readonly actorKind?: ActorKind;
  /** What the actor wrote for colleagues (decision D27). */
  readonly note?: string | undefined;
}

/** What is asked, by kind; only operations of `manageStay` carry a request. */
export type NewOperation = Asked &
  (
    | { readonly kind: 'confirm' | 'review' | 'advance_clock' }
    | { readonly kind: SupportOperationKind; readonly request: Readonly<Record<string, string>> }
    | {
        [Kind in StayOperationKind]: { readonly kind: Kind; readonly request: OperationRequests[Kind] };
      }[StayOperationKind]
  );

/**
 * Writes what a caller asks of a booking, once per idempotency key; the row that was there first is returned,
 * so compare its fingerprint. The id derives from caller, route and key (decision D18).
 */
export function acceptOperation(db: BookingDatabase, operation: NewOperation): Promise<OperationRow> {
  return writeOnce(db, operation as Prisma.OperationCreateManyInput);
}

/** The same for what nobody would end: it is over when it is written, and its outcome may be another one later. */
export function recordOperation(
  db: BookingDatabase,
  operation: NewOperation,
  outcome: OperationOutcome,
): Promise<OperationRow> {
  const data = operation as Prisma.OperationCreateManyInput;
  return writeOnce(db, { ...data, outcome: { ...outcome }, finishedAt: new Date() });
}

/** Another outcome of an operation that has this one. */
export async function replaceOutcome(
  db: BookingDatabase,
  { id, from, outcome }: { id: string; from: string; outcome: OperationOutcome },
): Promise<void> {
  await db.operation.updateMany({
    where: { id, outcome: { path: ['code'], equals: from } },
    data: { outcome: { ...outcome }, finishedAt: new Date() },
  });
}

async function writeOnce(db: BookingDatabase, data: Prisma.OperationCreateManyInput): Promise<OperationRow> {
  await db.operation.createMany({ data, skipDuplicates: true });
  return db.operation.findUniqueOrThrow({ where: { id: data.id } });
}

/** The operation with this id, or null when none was accepted under it. */
export function findOperation(db: BookingDatabase, id: string): Promise<OperationRow | null> {
  return db.operation.findUnique({ where: { id } });
}

/** An operation of the kind that came to this end, whoever asked for it, or null. */
export function findOperationWithOutcome(
  db: BookingDatabase,
  { bookingId, kind, code }: { bookingId: string; kind: OperationKind; code: string },
): Promise<OperationRow | null> {
  return db.operation.findFirst({
    where: { bookingId, kind, outcome: { path: ['code'], equals: code } },
  });
}

/** Ends an operation that no saga ends, so that its retry hears the same. */
export async function finishOperation(
  db: BookingDatabase,
  finished: { id: string; outcome: OperationOutcome },
): Promise<void> {
  await db.operation.updateMany({
    where: { id: finished.id, finishedAt: null },
    data: { outcome: { ...finished.outcome }, finishedAt: new Date() },
  });
}
