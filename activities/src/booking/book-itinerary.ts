import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { findItinerary } from '@holdfast/prisma-booking/read-itineraries';
import { closeItinerary, settleItinerary } from '@holdfast/prisma-booking/settle-itinerary';
import { type BookingToStay, loadBookingActivities } from './load-booking.ts';

/** One stay of an itinerary. */
export interface ItineraryStay extends BookingToStay {
  /** The booking whose payment pays for this one; its own id for the first stay of a currency. */
  readonly payerId: string;
}

export interface ItineraryToBook {
  readonly livemode: boolean;
  readonly stays: readonly ItineraryStay[];
  /** Whether every stay is still to be booked; somebody may have ended one meanwhile. */
  readonly whole: boolean;
}

export interface ItineraryActivities {
  /** The itinerary as it was accepted, or null when it has an outcome already or does not exist. */
  loadItinerary(input: { itineraryId: string }): Promise<ItineraryToBook | null>;
  /** Writes that all stays are paid and asks for the guest's mails. Written again, it changes nothing. */
  settleItinerary(input: Parameters<typeof settleItinerary>[1]): Promise<void>;
  /** Writes that none of the stays was to be and why, and asks for the mails. Written again, it changes nothing. */
  closeItinerary(input: Parameters<typeof closeItinerary>[1]): Promise<void>;
}

export function itineraryActivities(db: BookingDatabase): ItineraryActivities {
  const { loadBooking } = loadBookingActivities(db);
  return {
    async loadItinerary({ itineraryId }) {
      const row = await findItinerary(db, itineraryId);
      if (row === null || row.settledAt !== null) return null;
      const stays = await Promise.all(
        row.bookings.map(async ({ id: bookingId, payerId }) => {
          const booking = await loadBooking({ bookingId });
          return booking === null ? [] : [{ ...booking, payerId: payerId ?? bookingId }];
        }),
      );
      const open = stays.flat();
      return { livemode: row.livemode, stays: open, whole: open.length === row.bookings.length };
    },
    async settleItinerary(input) {
      await settleItinerary(db, input);
    },
    async closeItinerary(input) {
      await closeItinerary(db, input);
    },
  };
}
