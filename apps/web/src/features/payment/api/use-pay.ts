import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { api } from '../../../app/api.ts';
import { bookingQuery, noteBooking, progressQuery } from '../../../app/stays/booking-queries.ts';
import { bookingStage } from '../../../app/stays/booking-stage.ts';
import { beginAttempt, endAttempt } from '../attempt.ts';
import { savedCardsQuery } from './queries.ts';

/** The card to pay with. */
export interface ChosenCard {
  /** The provider's id of the card; of a form it is asked for when it is paid. */
  readonly paymentMethodId: string;
  /** Whether to keep it for next time. */
  readonly save: boolean;
}

/** A card that its bank does not let us keep; it may still pay. */
export class CardNotKept extends Error {}

const longerMillis = 1_500;

/** Pays a held booking and goes on to where it can be followed. */
export function usePay(bookingId: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const saved = useRef(new Map<string, string>());
  const own = [`/bookings/${bookingId}`, `/bookings/${bookingId}/pay`];

  /** Goes to the booking's own page, unless somebody has gone elsewhere meanwhile. */
  async function follow(only?: 'under-way'): Promise<void> {
    // Read before, so that the page does not begin with what was so before the payment.
    const booking = queryClient.getQueryData(bookingQuery(bookingId).queryKey);
    const progress = await queryClient.fetchQuery(progressQuery(bookingId)).catch(() => undefined);
    const isHeld = booking && progress && bookingStage(booking, progress.steps) === 'card';
    if (!own.includes(location.pathname) || (only === 'under-way' && isHeld !== false)) return;
    await navigate({ to: '/bookings/$bookingId', params: { bookingId }, replace: true });
  }

  /** Keeps a card once, however often it is tried, and gives the id it has from then on. */
  async function keepCard(paymentMethodId: string): Promise<string> {
    const before = saved.current.get(paymentMethodId);
    if (before !== undefined) return before;
    const card = await api.saveCard({ body: { paymentMethodId } }).catch((error: unknown) => {
      const refused = error instanceof HoldfastError && error.code === 'PAYMENT_DECLINED';
      throw refused ? new CardNotKept('The card cannot be kept.', { cause: error }) : error;
    });
    saved.current.set(paymentMethodId, card.id);
    void queryClient.invalidateQueries(savedCardsQuery);
    return card.id;
  }

  return useMutation({
    async mutationFn({ paymentMethodId, save }: ChosenCard): Promise<CustomerSchemas['Booking']> {
      const id = save ? await keepCard(paymentMethodId) : paymentMethodId;
      const { key } = beginAttempt(sessionStorage, bookingId, id, () => crypto.randomUUID());
      // What takes longer is better watched step by step.
      const longer = setTimeout(() => void follow('under-way'), longerMillis);
      return api
        .confirmBooking({ path: { bookingId }, body: { paymentMethodId: id }, idempotencyKey: key })
        .finally(() => clearTimeout(longer));
    },
    async onSuccess(booking) {
      endAttempt(sessionStorage, bookingId);
      void noteBooking(queryClient, booking);
      const { nextAction } = booking;
      await follow();
      const asks = nextAction?.type === 'redirect' && own.includes(location.pathname);
      if (asks && nextAction.url !== undefined) location.assign(nextAction.url);
    },
    async onError(error) {
      if (!(error instanceof HoldfastError) || error.status === undefined) return;
      const answered = error.status < 500 && error.status !== 429 && error.status !== 401;
      if (answered) endAttempt(sessionStorage, bookingId);
      await queryClient.invalidateQueries({ queryKey: bookingQuery(bookingId).queryKey });
      // Whatever else became of it, the booking's own page says.
      const over = ['HOLD_EXPIRED', 'BOOKING_STATE_CONFLICT', 'PAYMENT_FAILED'].includes(error.code);
      if (over) await follow();
    },
  });
}
