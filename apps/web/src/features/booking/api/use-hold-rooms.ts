import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../app/api.ts';
import { noteBooking } from '../../../app/stays/booking-queries.ts';
import {
  type BookingIntention,
  beginIntention,
  dropIntention,
  fulfilIntention,
  readIntention,
  type WantedStay,
} from '../booking-intention.ts';
import { isFinal } from '../is-final.ts';

type CreateBooking = CustomerSchemas['CreateBooking'];

/** Holding rooms: under way, refused, or done before. */
export interface HoldRooms {
  readonly isPending: boolean;
  readonly error: HoldfastError | null;
  /** Of rooms that are held for this very stay already. */
  readonly heldBookingId: string | undefined;
  readonly hold: (body: CreateBooking) => void;
  /** Asks once more, at the price of now. */
  readonly acceptPrice: () => void;
  /** Lets the same stay be booked once more. */
  readonly startOver: () => void;
}

/** Holds the rooms of a stay, once for each time that somebody wants it, and goes on to the payment. */
export function useHoldRooms(wanted: WantedStay): HoldRooms {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [found, setFound] = useState(() => readIntention(sessionStorage, wanted));
  const busy = useRef(false);
  const mutation = useMutation({
    mutationFn: ({ key, body }: BookingIntention) => api.createBooking({ body, idempotencyKey: key }),
    onSuccess(booking, intention) {
      fulfilIntention(sessionStorage, intention, booking.id);
      void noteBooking(queryClient, booking);
      return navigate({ to: '/bookings/$bookingId/pay', params: { bookingId: booking.id }, replace: true });
    },
    onSettled() {
      busy.current = false;
    },
    onError(error, intention) {
      if (isFinal(error)) dropIntention(sessionStorage, intention.body);
    },
  });
  const hold = (body: CreateBooking) => {
    // Whether it is pending is told a moment later, and a second click may come before.
    if (busy.current) return;
    busy.current = true;
    mutation.mutate(beginIntention(sessionStorage, body, () => crypto.randomUUID()));
  };
  // Left behind by a reload before the answer came: asking again under the same key tells what became of it.
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current || found === undefined || found.bookingId !== undefined) return;
    resumed.current = true;
    busy.current = true;
    mutation.mutate(found);
  }, [found, mutation.mutate]);
  return {
    isPending: mutation.isPending,
    error: mutation.error instanceof HoldfastError ? mutation.error : null,
    heldBookingId: found?.bookingId,
    hold,
    acceptPrice() {
      const { error, variables } = mutation;
      const price = error instanceof HoldfastError ? error.problem?.currentPrice : undefined;
      if (variables === undefined || price === undefined) return;
      const { quoteId: _, ...body } = variables.body;
      hold({ ...body, expectedPrice: price });
    },
    startOver() {
      dropIntention(sessionStorage, wanted);
      setFound(undefined);
    },
  };
}
