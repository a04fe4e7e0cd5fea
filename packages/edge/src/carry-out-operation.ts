import type { ActorKind } from '@holdfast/domain/actors';
import { deriveId, fingerprint } from '@holdfast/domain/derive-id';
import type {
  OperationRequests,
  StayOperationKind,
  StayOutcome,
} from '@holdfast/domain/manage-stay-contract';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './access.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';
import { ProblemError } from './problem-error.ts';
import { stayOutcomeProblem } from './stay-outcome-problems.ts';

/** An operation's row, as far as its caller's answer depends on it. */
export interface StoredOperation {
  readonly id: string;
  readonly fingerprint: string;
  readonly outcome: unknown;
}

/** What is written of a new operation. */
export type OperationToAccept = {
  [Kind in StayOperationKind]: {
    readonly id: string;
    readonly bookingId: string;
    readonly accountId: string;
    readonly actorKind: ActorKind;
    readonly kind: Kind;
    readonly request: OperationRequests[Kind];
    readonly note?: string | undefined;
    readonly fingerprint: string;
  };
}[StayOperationKind];

/** How an edge reaches the operations of bookings. */
export interface OperationDesk {
  find(operationId: string): Promise<StoredOperation | null>;
  /** Writes it once; the row that was there first is returned. */
  accept(operation: OperationToAccept): Promise<StoredOperation>;
  /** Hands it to the booking's workflow. May throw: what is written is told again by the sweep. */
  tell(operation: { readonly bookingId: string; readonly operationId: string }): Promise<void>;
  /** Reads again at every change of the booking; undefined when there is no answer in time. */
  waitFor<T>(
    bookingId: string,
    read: () => Promise<T | undefined>,
    timeoutMillis: number,
  ): Promise<T | undefined>;
  readonly waitMillis: number;
}

/** What a caller asks of a booking that the route has found to be theirs. */
export interface AskedOperation<Kind extends StayOperationKind> {
  readonly bookingId: string;
  readonly kind: Kind;
  readonly actorKind: ActorKind;
  /** For colleagues; it goes into the row and no further (decision D27). */
  readonly note?: string | undefined;
  /** Refuses what is plainly not possible, and says what exactly is asked. Left out where the key is known (D2). */
  prepare(): OperationRequests[Kind] | Promise<OperationRequests[Kind]>;
}

/** An operation that was accepted, and how it ended; no outcome means that it is still being worked on. */
export interface CarriedOut {
  readonly operationId: string;
  readonly outcome: StayOutcome | undefined;
}

/**
 * The one way in which an edge asks something of an existing booking (decision D18): the row first, then the
 * booking's workflow, then the row's outcome, for which it waits a few seconds. The same key and body meet the same
 * row and so hear the same.
 *
 * @throws ProblemError IDEMPOTENCY_KEY_REUSED for another body, what `prepare` throws, and the problem of a refusal.
 */
export async function carryOutOperation<Kind extends StayOperationKind>(
  desk: OperationDesk,
  request: FastifyRequest,
  asked: AskedOperation<Kind>,
): Promise<CarriedOut> {
  const { bookingId } = asked;
  const operation = await findOrAccept(desk, request, asked);
  const known = operation.outcome ?? undefined;
  const outcome = known === undefined ? await work(desk, request, operation.id, bookingId) : known;
  const problem = outcome === undefined ? undefined : stayOutcomeProblem(outcome as StayOutcome, bookingId);
  if (problem !== undefined) throw problem;
  return { operationId: operation.id, outcome: outcome as StayOutcome | undefined };
}

async function findOrAccept<Kind extends StayOperationKind>(
  desk: OperationDesk,
  request: FastifyRequest,
  { bookingId, kind, actorKind, note, prepare }: AskedOperation<Kind>,
): Promise<StoredOperation> {
  const { id, accountId, print } = identityOf(request);
  const known = await desk.find(id);
  if (known !== null) return sameRequest(known, print);
  const asked = { id, bookingId, accountId, actorKind, kind, request: await prepare(), note };
  return sameRequest(await desk.accept({ ...asked, fingerprint: print } as OperationToAccept), print);
}

/** Who asked for what, and the id that their row has for it (decision D4). */
export function identityOf(request: FastifyRequest): { id: string; accountId: string; print: string } {
  const { accountId, livemode } = callerOf(request);
  const route = `${request.method} ${addressOf(request)}`;
  const idempotencyKey = idempotencyKeyOf(request);
  const id = deriveId('op', { livemode, accountId, route, idempotencyKey });
  return { id, accountId, print: fingerprint(request.body ?? {}) };
}

// Made of its parts, because one address can be written in several ways.
function addressOf({ routeOptions, params }: FastifyRequest): string {
  const known = params as Readonly<Record<string, string>>;
  return (routeOptions.url ?? '').replaceAll(/:(\w+)/g, (_, name: string) => known[name] ?? '');
}

/**
 * A row that was made by the same body.
 *
 * @throws ProblemError IDEMPOTENCY_KEY_REUSED for another one.
 */
export function sameRequest<Row extends { readonly fingerprint: string }>(row: Row, print: string): Row {
  if (row.fingerprint === print) return row;
  throw new ProblemError(
    'IDEMPOTENCY_KEY_REUSED',
    'This Idempotency-Key came with another request before. Take a new key for a new request.',
  );
}

async function work(
  desk: OperationDesk,
  request: FastifyRequest,
  operationId: string,
  bookingId: string,
): Promise<StayOutcome | undefined> {
  let over = false;
  const read = async (): Promise<{ outcome?: StayOutcome } | undefined> => {
    if (over) return {};
    const outcome = (await desk.find(operationId))?.outcome;
    return outcome == null ? undefined : { outcome: outcome as StayOutcome };
  };
  const answered = desk.waitFor(bookingId, read, desk.waitMillis);
  answered.catch(() => undefined);
  const notTold = desk.tell({ bookingId, operationId }).then(
    () => new Promise<undefined>(() => {}),
    (error: unknown) => {
      // It is written, so the sweep tells it again; nobody waits for that (decision D1).
      request.log.warn({ err: error, bookingId, operationId }, 'an operation was not handed over');
      return undefined;
    },
  );
  const found = await Promise.race([answered, notTold]);
  over = true;
  return found?.outcome;
}
