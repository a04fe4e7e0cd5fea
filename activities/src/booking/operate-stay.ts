import type { ActorKind } from '@holdfast/domain/actors';
import type { BookingStatus } from '@holdfast/domain/booking-status';
import { instantAt } from '@holdfast/domain/calendar-date';
import type {
  OperationRequests,
  StayOnRow,
  StayOperationKind,
  StayOutcome,
  StayOutcomeCode,
} from '@holdfast/domain/manage-stay-contract';
import type { Money } from '@holdfast/domain/money';
import type { RoomLine, Stay } from '@holdfast/domain/stay';
import {
  type BookingChange,
  changeBooking,
  isChangedBy,
  numberCharge,
  stayOnRow,
} from '@holdfast/prisma-booking/change-booking';
import type { BookingDatabase, BookingRow } from '@holdfast/prisma-booking/database';
import { type EndedStatus, type Ending, endBooking } from '@holdfast/prisma-booking/end-booking';
import { endOperation, readOperation, type Telling } from '@holdfast/prisma-booking/stay-operations';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';

/** An operation as a workflow may know it: no notes, no terms, nobody's name. */
export interface StayOperation {
  readonly operationId: string;
  readonly bookingId: string;
  /** The booking whose payments pay for this one. */
  readonly payerId: string;
  readonly livemode: boolean;
  readonly currency: string;
  readonly kind: StayOperationKind;
  readonly actorKind: ActorKind;
  readonly actorId: string;
  readonly settled: boolean;
  readonly status: BookingStatus;
  /** The cardholder disputes a charge of it. */
  readonly disputed: boolean;
  readonly request: Record<string, unknown>;
}

/** What a change or a move takes, beside what the booking has. */
export interface ChangePlan extends Stay {
  readonly lines: readonly RoomLine[];
  readonly livemode: boolean;
  readonly from: StayOnRow;
  readonly to: StayOnRow & { readonly guests: number };
  readonly hotelId: string;
  readonly roomTypeId: string;
  /** What the guest pays more; negative for what they get back. */
  readonly difference: Money;
  /** The number of the payment that charges a positive difference; 0 where nothing is charged. */
  readonly sequence: number;
  readonly paymentMethodId: string | null;
}

export interface OperateStayActivities {
  /** What is asked, or how it ended where it has; null when there is no such operation. */
  readOperation(input: {
    operationId: string;
  }): Promise<{ operation: StayOperation; outcome: StayOutcome | null } | null>;
  /** Ends a confirmed booking and decides what is given back by the policy of the instant `at`; null when it cannot. */
  endBooking(input: {
    operationId: string;
    to: EndedStatus;
    at: string;
    waiveFee: boolean;
  }): Promise<{ readonly ending: Ending } | { readonly code: StayOutcomeCode }>;
  /** What a change takes, or why it cannot be; `at` is now as the booking sees it. */
  planChange(input: {
    operationId: string;
    at: string;
  }): Promise<{ readonly plan: ChangePlan } | { readonly code: StayOutcomeCode }>;
  /** Writes the new stay on the booking; false when it is no longer confirmed. */
  changeBooking(input: BookingChange): Promise<boolean>;
  /** Writes how the operation ended and tells of it. Written again, it changes nothing. */
  endOperation(input: { operationId: string; outcome: StayOutcome; tell: Telling | null }): Promise<void>;
}

export function operateStayActivities(db: BookingDatabase): OperateStayActivities {
  async function find(operationId: string) {
    const found = await readOperation(db, operationId);
    if (found === null) throw new Error(`there is no operation ${operationId}`);
    return found;
  }

  return {
    async readOperation({ operationId }) {
      const found = await readOperation(db, operationId);
      if (found === null) return null;
      const { operation, booking } = found;
      const { terms: _, ...request } = operation.request as Record<string, unknown>;
      return {
        outcome: operation.outcome as unknown as StayOutcome | null,
        operation: {
          operationId,
          bookingId: booking.id,
          payerId: booking.payerId ?? booking.id,
          livemode: booking.livemode,
          currency: booking.currency,
          kind: operation.kind as StayOperationKind,
          actorKind: operation.actorKind as ActorKind,
          actorId: operation.accountId,
          settled: booking.settledAt !== null,
          status: booking.status as BookingStatus,
          disputed: booking.disputed,
          request,
        },
      };
    },
    async endBooking({ operationId, to, at, waiveFee }) {
      const { operation, booking } = await find(operationId);
      // Whoever brought the evidence, it is the bank that ends the booking.
      const actorKind: ActorKind =
        operation.kind === 'dispute' ? 'SYSTEM' : (operation.actorKind as ActorKind);
      const arrived = Date.parse(at) >= arrivalOf(booking).getTime();
      // Nobody fails to show before check-in, and a dispute does not put out a guest who has arrived.
      if (to === 'NO_SHOW' ? !arrived : arrived && operation.kind === 'dispute') {
        return { code: 'BOOKING_STATE_CONFLICT' };
      }
      const own = actorKind === 'GUEST' || actorKind === 'PARTNER';
      if (booking.disputed && own) return { code: 'BOOKING_DISPUTED' };
      const ending = await endBooking(db, to, {
        operationId,
        bookingId: booking.id,
        actorKind,
        at: to === 'NO_SHOW' ? arrivalOf(booking).toISOString() : at,
        // A hotel that cancels keeps nothing.
        waiveFee: waiveFee || (to === 'CANCELLED' && actorKind === 'HOTEL'),
        withoutRefund: booking.disputed,
      });
      return ending === null ? { code: 'BOOKING_STATE_CONFLICT' } : { ending };
    },
    async planChange({ operationId, at }) {
      const { operation, booking } = await find(operationId);
      if (booking.disputed) return { code: 'BOOKING_DISPUTED' };
      const confirmed = booking.status === 'CONFIRMED' && booking.settledAt !== null;
      if (!confirmed) return { code: 'BOOKING_STATE_CONFLICT' };
      const plan =
        operation.kind === 'change'
          ? planOfChange(booking, operation.request as unknown as OperationRequests['change'], {
              at,
              // A worker that was killed after it wrote the change plans it again, and must come to the same.
              written: await isChangedBy(db, { operationId, bookingId: booking.id }),
            })
          : planOfMove(booking, operation.request as unknown as OperationRequests['move']);
      if (plan === null) return { code: 'BOOKING_STATE_CONFLICT' };
      const charged = plan.difference.amountMinor > 0;
      const payerId = booking.payerId ?? booking.id;
      return {
        plan: { ...plan, sequence: charged ? await numberCharge(db, { payerId, operationId }) : 0 },
      };
    },
    changeBooking: (input) => changeBooking(db, input),
    endOperation: (input) => endOperation(db, input),
  };
}

function arrivalOf({ checkIn, terms }: BookingRow): Date {
  const { checkInTime, timeZone } = (terms as unknown as BookingTerms).hotel;
  return instantAt(checkIn, checkInTime, timeZone);
}

type Plan = Omit<ChangePlan, 'sequence'> | null;

/** Null when the stay has begun, or was changed since the new price was agreed. */
function planOfChange(
  row: BookingRow,
  request: OperationRequests['change'],
  { at, written }: { at: string; written: boolean },
): Plan {
  const from = written ? request.from : stayOnRow(row);
  const changed = (Object.keys(from) as (keyof StayOnRow)[]).some((key) => from[key] !== request.from[key]);
  if (changed || (!written && arrivalOf(row).getTime() <= Date.parse(at))) return null;
  const { checkIn, checkOut, rooms, guests, totalMinor, paymentMethodId } = request;
  return {
    ...takenBy(row, { checkIn, checkOut, rooms, roomTypeId: row.roomTypeId }),
    hotelId: row.hotelId,
    from,
    to: { checkIn, checkOut, rooms, totalMinor, guests },
    difference: { amountMinor: totalMinor - from.totalMinor, currency: row.currency },
    paymentMethodId,
  };
}

/** The same dates in other rooms, at the price that was agreed. */
function planOfMove(row: BookingRow, { hotelId, roomTypeId }: OperationRequests['move']): Plan {
  const from = stayOnRow(row);
  const { checkIn, checkOut, rooms } = from;
  return {
    ...takenBy(row, { checkIn, checkOut, rooms, roomTypeId }),
    hotelId,
    from,
    to: { ...from, guests: row.guests },
    difference: { amountMinor: 0, currency: row.currency },
    paymentMethodId: null,
  };
}

function takenBy({ livemode }: BookingRow, stay: Stay & { rooms: number; roomTypeId: string }) {
  const { checkIn, checkOut, rooms, roomTypeId } = stay;
  return { checkIn, checkOut, livemode, roomTypeId, lines: [{ roomTypeId, rooms }] };
}
