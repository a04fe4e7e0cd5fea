import { setTimeout as wait } from 'node:timers/promises';
import { instantAt } from '@holdfast/domain/calendar-date';
import type { ClosureItemState } from '@holdfast/domain/close-hotel-contract';
import { deriveId, fingerprint } from '@holdfast/domain/derive-id';
import type { StayOutcome } from '@holdfast/domain/manage-stay-contract';
import {
  acceptOperation,
  findOperation,
  type NewOperation,
  type OperationRow,
} from '@holdfast/prisma-booking/accept-operation';
import { endClosureItem } from '@holdfast/prisma-booking/closure-items';
import { type ClosureRow, findClosure } from '@holdfast/prisma-booking/closures';
import { type BookingDatabase, type BookingRow, findBooking } from '@holdfast/prisma-booking/database';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { Context } from '@temporalio/activity';
import type { FindOtherRooms } from '../sweeps/find-other-rooms.ts';

export interface SeeToBookingActivities {
  /**
   * Moves one booking out of a closed hotel, or cancels it with all its money back, and tells what became of it:
   * PENDING when that is not known yet, so that it is to be asked again. Asked again it goes on where it was.
   */
  seeToBooking(input: { closureId: string; bookingId: string }): Promise<ClosureItemState>;
}

interface SeeToBookingDependencies {
  readonly db: BookingDatabase;
  readonly findOtherRooms: FindOtherRooms;
  /** Hands an operation to the booking's workflow; safe to repeat. */
  readonly operateStay: (operation: { bookingId: string; operationId: string }) => Promise<void>;
  /** How long the outcome of an operation is waited for before the next booking has its turn. */
  readonly outcomeWaitMillis?: number;
}

/** What became of a booking. */
interface ItemEnd {
  readonly state: ClosureItemState;
  readonly outcome: { readonly code: string } | null;
  readonly operationId: string | null;
}

// Rooms that were free may be gone when they are asked for; after so many the money is given back.
const mostMoves = 3;
const mostOperations = 6;
/** What the other rooms may cost, of what the guest pays: the hotel bears the difference. */
const mostPercent = 200;
const lookMillis = 250;

export function seeToBookingActivities({
  db,
  findOtherRooms,
  operateStay,
  outcomeWaitMillis = 20_000,
}: SeeToBookingDependencies): SeeToBookingActivities {
  return {
    async seeToBooking({ closureId, bookingId }) {
      const closure = await findClosure(db, closureId);
      if (closure === null) throw new Error('there is no such closure');
      const end = await settle(closure, bookingId);
      if (end === undefined) return 'PENDING';
      await endClosureItem(db, { closureId, bookingId, ...end });
      return end.state;
    },
  };

  /** Goes through the operations that were asked of the booking, and asks for the next where one came to nothing. */
  async function settle(closure: ClosureRow, bookingId: string): Promise<ItemEnd | undefined> {
    const tried: string[] = [];
    let last: ItemEnd = { state: 'FAILED', outcome: null, operationId: null };
    for (let n = 1; n <= mostOperations; n += 1) {
      const operationId = operationIdOf(closure, bookingId, n);
      const known = await findOperation(db, operationId);
      if (known === null) {
        const booking = await findBooking(db, bookingId);
        const standing = booking === null ? skipped : standingOf(booking, closure);
        if (standing === 'wait') return undefined;
        if (standing !== 'affected') return { ...standing, operationId: last.operationId };
        await acceptOperation(db, await nextOperation(booking as BookingRow, closure, n, tried));
      }
      if (known?.finishedAt == null) await operateStay({ bookingId, operationId });
      const operation = await awaitOutcome(operationId);
      if (operation === undefined) return undefined;
      const outcome = operation.outcome as unknown as StayOutcome;
      const { roomTypeId } = operation.request as { roomTypeId?: string };
      if (roomTypeId !== undefined) tried.push(roomTypeId);
      last = { state: 'FAILED', outcome, operationId };
      if (outcome.code === 'DONE') {
        return { ...last, state: operation.kind === 'move' ? 'REBOOKED' : 'REFUNDED' };
      }
    }
    return last;
  }

  async function nextOperation(
    booking: BookingRow,
    closure: ClosureRow,
    n: number,
    tried: readonly string[],
  ): Promise<NewOperation> {
    const asked = {
      id: operationIdOf(closure, booking.id, n),
      bookingId: booking.id,
      accountId: closure.requestedBy,
      actorKind: 'HOTEL',
      fingerprint: fingerprint({ closureId: closure.id, n }),
    } as const;
    const total = fromMoneyColumn(booking.totalAmountMinor);
    const other =
      closure.mode === 'REBOOK' && n <= mostMoves
        ? await findOtherRooms({ ...booking, except: [...tried], mostMinor: (total * mostPercent) / 100 })
        : undefined;
    if (other === undefined)
      return { ...asked, kind: 'cancel', request: { waiveFee: true, reason: 'HOTEL_CLOSED' } };
    const { hotelId, roomTypeId, hotel, roomType } = other;
    // The price, and what cancelling costs, stay as they were agreed.
    const terms: BookingTerms = { ...(booking.terms as unknown as BookingTerms), hotel, roomType };
    return { ...asked, kind: 'move', request: { hotelId, roomTypeId, terms, compensationMinor: 0 } };
  }

  async function awaitOutcome(operationId: string): Promise<OperationRow | undefined> {
    const { cancellationSignal } = Context.current();
    for (const deadline = Date.now() + outcomeWaitMillis; ; ) {
      const operation = await findOperation(db, operationId);
      if (operation != null && operation.finishedAt !== null) return operation;
      if (Date.now() >= deadline) return undefined;
      Context.current().heartbeat();
      await wait(lookMillis, undefined, { signal: cancellationSignal });
    }
  }
}

/** The n-th thing a closure asks of a booking: the same whenever it is asked again. */
function operationIdOf({ id, livemode }: ClosureRow, bookingId: string, n: number): string {
  return deriveId('op', {
    livemode,
    accountId: id,
    route: 'closure',
    idempotencyKey: `${bookingId}.${n}`,
  });
}

const skipped = { state: 'SKIPPED', outcome: null } as const;

/** Whether a booking is still to be seen to, or is none of the closure's business, or has to be waited for. */
function standingOf(booking: BookingRow, closure: ClosureRow) {
  if (booking.settledAt === null) return 'wait';
  const overlaps = booking.checkIn < closure.untilDate && booking.checkOut > closure.fromDate;
  if (booking.status !== 'CONFIRMED' || booking.hotelId !== closure.hotelId || !overlaps) return skipped;
  const { checkInTime, timeZone } = (booking.terms as unknown as BookingTerms).hotel;
  // Guests who are there need a person.
  const begun = instantAt(booking.checkIn, checkInTime, timeZone).getTime() <= Date.now();
  return begun ? ({ state: 'FAILED', outcome: { code: 'STAY_BEGUN' } } as const) : 'affected';
}
