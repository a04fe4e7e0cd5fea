import type { ConfirmRequest } from '@holdfast/domain/book-stay-contract';
import { ApplicationFailure, setHandler } from '@temporalio/workflow';
import { cancelUpdate, confirmUpdate, guestActedUpdate } from './book-stay-messages.ts';
import type { BookingClock } from './booking-clock.ts';
import { refused } from './refusal-of.ts';

type Phase = 'working' | 'held' | 'committing' | 'waitingForGuest' | 'capturing';

/**
 * Where a hold meets a confirmation. One variable decides between confirm and expiry, so that it never depends on
 * which side of a race woke first: an accepted confirmation makes the hold committing and it no longer expires
 * (decision D8).
 */
export interface ConfirmationDesk {
  /** Lets one confirmation in; called before the hold is announced, since the guest may answer at once. */
  openHold(): void;
  /** Waits for a card until the instant; refuses with HOLD_EXPIRED or CANCELLED_ON_REQUEST. */
  nextCard(expiresAt: number): Promise<ConfirmRequest>;
  /** Waits for the guest's bank until the instant, or until the guest confirms again to say they are back. */
  waitForGuest(until: number): Promise<void>;
  /** Refuses with CANCELLED_ON_REQUEST when somebody asked for that; looked at between steps only (decision D12). */
  refuseIfCancelled(): void;
  /** Waits until the instant or until somebody asks for the booking to be given up, which then refuses. */
  waitUnlessCancelled(until: number): Promise<void>;
  /** From here on the booking is no longer given up on request. */
  closeForCapture(): void;
}

export function openConfirmationDesk(clock: BookingClock): ConfirmationDesk {
  let phase: Phase = 'working';
  let card: ConfirmRequest | undefined;
  let cancelled = false;

  setHandler(
    confirmUpdate,
    (request) => {
      if (phase === 'held') card = request;
      phase = 'committing';
    },
    {
      validator: (_request: ConfirmRequest) => {
        if (phase !== 'held' && phase !== 'waitingForGuest')
          throw ApplicationFailure.nonRetryable('NOT_HELD', 'NOT_HELD');
      },
    },
  );
  setHandler(guestActedUpdate, () => {
    if (phase === 'waitingForGuest') phase = 'committing';
  });
  setHandler(cancelUpdate, () => {
    if (phase !== 'capturing') cancelled = true;
    return cancelled;
  });

  function refuseIfCancelled(): void {
    if (cancelled) throw refused('CANCELLED_ON_REQUEST');
  }

  return {
    openHold() {
      card = undefined;
      phase = 'held';
    },
    async nextCard(expiresAt) {
      await clock.sleepUntil(expiresAt, () => card !== undefined || cancelled);
      if (card === undefined || cancelled) phase = 'working';
      refuseIfCancelled();
      if (card === undefined) throw refused('HOLD_EXPIRED');
      return card;
    },
    async waitForGuest(until) {
      phase = 'waitingForGuest';
      await clock.sleepUntil(until, () => phase === 'committing' || cancelled);
      phase = 'committing';
      refuseIfCancelled();
    },
    refuseIfCancelled,
    async waitUnlessCancelled(until) {
      await clock.sleepUntil(until, () => cancelled);
      refuseIfCancelled();
    },
    closeForCapture() {
      refuseIfCancelled();
      phase = 'capturing';
    },
  };
}
