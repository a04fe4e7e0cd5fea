import type { SeeToBookingActivities } from '@holdfast/activities/booking/see-to-booking';
import { closeHotelContract } from '@holdfast/domain/close-hotel-contract';
import {
  ActivityFailure,
  condition,
  continueAsNew,
  defineUpdate,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { ownForever } from './step-budgets.ts';

const { updates } = closeHotelContract;

/** Begins no more bookings until it is resumed; those that have begun are finished. */
export const pauseUpdate = defineUpdate<void>(updates.pause);
export const resumeUpdate = defineUpdate<void>(updates.resume);

// A booking that keeps failing has its turn again in the next round, so that it does not hold up the others.
const { seeToBooking } = proxyActivities<SeeToBookingActivities>({
  startToCloseTimeout: '1m',
  scheduleToCloseTimeout: '5m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

export interface CloseHotelInput {
  readonly closureId: string;
  /** The last booking that had its turn, in a run whose history was cut. */
  readonly after?: string;
  /** How long bookings that are still under way are waited for before they are looked at again. */
  readonly recheckSeconds?: number;
}

/**
 * Takes a hotel's nights off sale and moves or refunds every booking on them, so many a minute and not faster. What
 * was under way when it began is met by looking again, until a look finds nothing more.
 */
export async function closeHotel({
  closureId,
  after: from = '',
  recheckSeconds = 60,
}: CloseHotelInput): Promise<void> {
  // Handlers only say what is wanted: one that wrote it too would race this code when the history is replayed.
  let wanted: 'RUNNING' | 'PAUSED' | undefined;
  setHandler(pauseUpdate, () => {
    wanted = 'PAUSED';
  });
  setHandler(resumeUpdate, () => {
    wanted = 'RUNNING';
  });

  const closure = await ownForever.loadClosure({ closureId });
  if (closure === null) return;
  let { state } = closure;
  const { hotelId, from: fromNight, until, requestedBy: actorId, bookingsPerMinute } = closure;
  // As many at once as fall into a second.
  const burst = Math.ceil(bookingsPerMinute / 60);
  const tickMillis = (burst * 60_000) / bookingsPerMinute;
  const steered = () => wanted !== undefined && wanted !== state;

  /** Writes what is wanted, and returns when that is to go on. */
  async function obey(): Promise<void> {
    while (steered() || state === 'PAUSED') {
      if (wanted !== undefined && wanted !== state) {
        state = wanted;
        await ownForever.moveClosure({ closureId, state });
      } else await condition(steered);
    }
  }

  async function waitUntil(instant: number): Promise<void> {
    while (Date.now() < instant) {
      await condition(steered, instant - Date.now());
      await obey();
    }
  }

  /** Sees to the bookings that are left, once each; whether there was any. */
  async function takeRound(after: string): Promise<boolean> {
    for (let last = after; ; ) {
      await obey();
      if (workflowInfo().continueAsNewSuggested) {
        await continueAsNew<typeof closeHotel>({ closureId, after: last, recheckSeconds });
      }
      const next = await ownForever.nextAffected({ closureId, after: last, limit: burst });
      if (next.length === 0) return last !== '';
      const nextStart = Date.now() + tickMillis;
      await Promise.all(next.map(seeTo));
      last = next.at(-1) ?? last;
      await waitUntil(nextStart);
    }
  }

  async function seeTo(bookingId: string): Promise<void> {
    try {
      await seeToBooking({ closureId, bookingId });
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error;
    }
  }

  // What changed its dates while sales were being stopped is met by a later look, so one look is never enough.
  for (let look = 1, after = from; ; look += 1, after = '') {
    await ownForever.stopSelling({ hotelId, from: fromNight, until, actorId });
    await ownForever.noteAffected({ closureId });
    const found = await takeRound(after);
    if (!found && look > 1) break;
    await waitUntil(Date.now() + recheckSeconds * 1_000);
  }
  await ownForever.moveClosure({ closureId, state: 'DONE' });
}
