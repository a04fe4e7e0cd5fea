import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { api } from '../../../app/api.ts';
import { bookingQuery } from '../../../app/stays/booking-queries.ts';
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

/** Pays a held booking and goes on to where it can be followed. */
export function usePay(bookingId: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const saved = useRef(new Map<string, string>());
  const follow = () => navigate({ to: '/bookings/$bookingId', params: { bookingId }, replace: true });

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
      return api.confirmBooking({
        path: { bookingId },
        body: { paymentMethodId: id },
        idempotencyKey: key,
      });
    },
    async onSuccess(booking) {
      endAttempt(sessionStorage, bookingId);
      queryClient.setQueryData(bookingQuery(bookingId).queryKey, booking);
      const { nextAction } = booking;
      await follow();
      if (nextAction?.type === 'redirect' && nextAction.url !== undefined) location.assign(nextAction.url);
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
