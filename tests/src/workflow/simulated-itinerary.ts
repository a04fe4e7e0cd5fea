import type { Activities } from '@holdfast/activities/activities';
import type { ItineraryToBook } from '@holdfast/activities/booking/book-itinerary';
import { fault, refuse } from '@holdfast/activities/refuse';
import type { RefusalCode } from '@holdfast/domain/refusals';

/** What may go wrong in an activity: before it did anything, after it did it all, or a business no. */
export type Trouble =
  | 'fault'
  | 'fault after'
  | 'works'
  | 'asks'
  | { readonly refuses: RefusalCode; readonly declineCode?: string };

/** Where the troubles are: an activity, and the booking it is called for. */
interface Place {
  readonly activity: string;
  readonly bookingId: string;
}

/** An itinerary in a world that keeps accounts: every activity changes it as the real one does, undos with tombstones. */
export interface SimulatedItinerary {
  readonly activities: Partial<Activities>;
  readonly bookingIds: readonly string[];
  /** `activity booking`, in order. */
  readonly calls: string[];
  readonly rooms: Map<string, 'HELD' | 'BOOKED' | 'RELEASED'>;
  readonly payments: Map<string, 'AUTHORIZED' | 'CAPTURED' | 'VOIDED' | 'REFUNDED' | 'NONE'>;
  readonly bookings: Map<string, 'CONFIRMED' | 'WITHDRAWN'>;
  readonly parked: Map<string, string>;
  /** How it ended: the input of the one write that ends it. */
  readonly ends: Record<string, unknown>[];
  /** Each call takes the next; the last one stays. */
  trouble(place: Place, ...troubles: Trouble[]): void;
}

/** `stays` are the currencies of the stays, in order; each costs 100. `captureBefore` is asked at each authorization. */
export function simulatedItinerary(
  currencies: readonly string[],
  captureBefore: () => string,
): SimulatedItinerary {
  const bookingIds = currencies.map((_, index) => `bk_${index}_${crypto.randomUUID().slice(0, 8)}`);
  const itinerary: ItineraryToBook = {
    livemode: false,
    whole: true,
    stays: currencies.map((currency, index) => ({
      bookingId: bookingIds[index] ?? '',
      payerId: bookingIds[currencies.indexOf(currency)] ?? '',
      livemode: false,
      lines: [{ roomTypeId: `rt_${index}`, rooms: 1 }],
      checkIn: '2027-03-27',
      checkOut: '2027-03-30',
      price: { amountMinor: 100, currency },
      paymentMethodId: 'pm_card_visa',
      holdTtlSeconds: 900,
      waitForProvider: false,
    })),
  };
  const calls: string[] = [];
  const troubles = new Map<string, Trouble[]>();
  const rooms: SimulatedItinerary['rooms'] = new Map();
  const payments: SimulatedItinerary['payments'] = new Map();
  const bookings: SimulatedItinerary['bookings'] = new Map();
  const parked: SimulatedItinerary['parked'] = new Map();
  const ends: Record<string, unknown>[] = [];

  // biome-ignore lint/suspicious/noExplicitAny: what the workflow sends is what these tests look at.
  const effects: Record<string, (input: any) => unknown> = {
    loadItinerary: () => itinerary,
    reserveRooms: ({ bookingId }) => {
      if (rooms.get(bookingId) === 'RELEASED') throw refuse('STEP_UNDONE');
      if (!rooms.has(bookingId)) rooms.set(bookingId, 'HELD');
    },
    releaseRooms: ({ bookingId }) => void rooms.set(bookingId, 'RELEASED'),
    bookRooms: ({ bookingId }) => {
      if (rooms.get(bookingId) === 'RELEASED') throw refuse('STEP_UNDONE');
      rooms.set(bookingId, 'BOOKED');
    },
    extendHold: () => undefined,
    authorizePayment: ({ bookingId }) => {
      const held = payments.get(bookingId);
      if (held !== undefined && held !== 'AUTHORIZED') throw refuse('STEP_UNDONE');
      payments.set(bookingId, 'AUTHORIZED');
      return { outcome: 'authorized', captureBefore: captureBefore() };
    },
    closeGuestAction: () => ({ outcome: 'closed' }),
    capturePayment: ({ bookingId }) => {
      payments.set(bookingId, 'CAPTURED');
      return { outcome: 'captured' };
    },
    undoPayment: ({ bookingId }) => {
      const before = payments.get(bookingId);
      const ways = { AUTHORIZED: 'VOIDED', CAPTURED: 'REFUNDED' } as const;
      const after = before === 'AUTHORIZED' || before === 'CAPTURED' ? ways[before] : (before ?? 'NONE');
      payments.set(bookingId, after);
      return { outcome: { VOIDED: 'voided', REFUNDED: 'refunded', NONE: 'nothing' }[after as 'NONE'] };
    },
    confirmBooking: ({ bookingId }) => {
      if (bookings.get(bookingId) === 'WITHDRAWN') throw refuse('STEP_UNDONE');
      bookings.set(bookingId, 'CONFIRMED');
    },
    withdrawConfirmation: ({ bookingId }) => void bookings.set(bookingId, 'WITHDRAWN'),
    markActionRequired: () => undefined,
    settleItinerary: (input) => void ends.push({ ...input, status: 'CONFIRMED' }),
    closeItinerary: (input) => void ends.push(input),
    parkCompensation: ({ bookingId, step }) => void parked.set(`${bookingId} ${step}`, 'stuck'),
    resolveCompensation: ({ bookingId, step, state }) => void parked.set(`${bookingId} ${step}`, state),
  };

  const activities = Object.fromEntries(
    Object.entries(effects).map(([name, effect]) => [
      name,
      async (input: { bookingId?: string }) => {
        const key = `${name} ${input.bookingId ?? ''}`;
        calls.push(key.trim());
        const left = troubles.get(key) ?? ['works'];
        const trouble = (left.length > 1 ? left.shift() : left[0]) ?? 'works';
        if (trouble === 'fault') throw fault('SIMULATED_FAULT');
        if (trouble === 'asks') return { outcome: 'requires_action' };
        if (typeof trouble === 'object') throw refuse(trouble.refuses, { declineCode: trouble.declineCode });
        const answer = effect(input);
        if (trouble === 'fault after') throw fault('SIMULATED_FAULT');
        return answer;
      },
    ]),
  );
  return {
    activities: activities as Partial<Activities>,
    ...{ bookingIds, calls, rooms, payments, bookings, parked, ends },
    trouble: ({ activity, bookingId }, ...list) => void troubles.set(`${activity} ${bookingId}`, list),
  };
}
