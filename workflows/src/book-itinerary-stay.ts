import type { ItineraryPart } from '@holdfast/domain/book-itinerary-contract';
import type { SagaStep } from '@holdfast/domain/saga-steps';
import { ActivityFailure, CancellationScope, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { paymentSequence } from './authorize.ts';
import { bookingClock } from './booking-clock.ts';
import type { Undo } from './compensations.ts';
import type { StayPart, StayPartEnd, StuckPart } from './itinerary/stay-part.ts';
import { untangle } from './parked-undos.ts';
import { faultCode, refusalOf } from './refusal-of.ts';
import { ownForever, ownForward, ownUndo, paymentUndo } from './step-budgets.ts';
import { stepJournal } from './step-journal.ts';

type Parts = { [Part in ItineraryPart]: (input: Extract<StayPart, { part: Part }>) => Promise<unknown> };

const parts: Omit<Parts, 'withdraw' | 'release'> & Record<'withdraw' | 'release', Parts['release']> = {
  reserve: ({ stay, expiresAt }) => ownForward.reserveRooms({ ...stay, expiresAt }),
  confirm: async ({ bookingId, steps }) => {
    await ownForward.bookRooms({ bookingId });
    await ownForward.confirmBooking({ bookingId, steps });
  },
  withdraw: ({ bookingId }) => ownUndo.withdrawConfirmation({ bookingId }),
  release: ({ bookingId }) => ownUndo.releaseRooms({ bookingId }),
  untangle: untangleStay,
};

/** Does one stay's part of an itinerary, asked for by `bookItinerary`, or takes it back. */
export async function bookItineraryStay(input: StayPart): Promise<StayPartEnd> {
  return CancellationScope.nonCancellable(async () => {
    try {
      await (parts[input.part] as (input: StayPart) => Promise<unknown>)(input);
      return { outcome: 'done' };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal !== undefined) return { outcome: 'refused', refusal };
      if (error instanceof ActivityFailure) return { outcome: 'fault', code: faultCode(error) };
      throw error;
    }
  });
}

const nothing: Undo = async () => undefined;

async function untangleStay({ bookingId, livemode, paysFor, parked, part }: StuckPart): Promise<void> {
  const payment = { bookingId, sequence: paymentSequence, livemode };
  let undonePayment: 'NONE' | 'VOIDED' | 'REFUNDED' = 'NONE';
  const undos: Record<SagaStep, Undo> = {
    reserve: () => ownUndo.releaseRooms({ bookingId }),
    authorize: async () => {
      const { outcome } = await paymentUndo.undoPayment(payment);
      undonePayment = ({ nothing: 'NONE', voided: 'VOIDED', refunded: 'REFUNDED' } as const)[outcome];
    },
    confirm: () => ownUndo.withdrawConfirmation({ bookingId }),
    capture: nothing,
    notify: nothing,
  };
  async function noteUndone(step: SagaStep): Promise<void> {
    const paymentStatus = step === 'authorize' ? undonePayment : null;
    const { workflowId } = workflowInfo();
    const told = step === 'authorize' ? [bookingId, ...paysFor] : [bookingId];
    for (const id of told) {
      const resolved = { bookingId: id, step, workflowId, state: 'done', paymentStatus } as const;
      await ownForever.resolveCompensation(resolved);
    }
  }
  const left = await untangle(bookingId, parked, undos, noteUndone, bookingClock(), stepJournal());
  if (left.length > 0) {
    await continueAsNew<typeof bookItineraryStay>({ part, bookingId, livemode, paysFor, parked: left });
  }
}
