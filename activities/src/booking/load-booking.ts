import type { Money } from '@holdfast/domain/money';
import type { ScriptedFault } from '@holdfast/domain/scripted-faults';
import type { RoomLine, Stay } from '@holdfast/domain/stay';
import { type BookingDatabase, findBooking } from '@holdfast/prisma-booking/database';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';

/** What the saga needs to know of a booking: ids, dates, amounts and the provider's token; never a person. */
export interface BookingToStay extends Stay {
  readonly bookingId: string;
  readonly livemode: boolean;
  readonly lines: readonly RoomLine[];
  readonly price: Money;
  readonly paymentMethodId: string | null;
  readonly holdTtlSeconds: number;
  /** The guest agreed to a hold that waits for the payment provider to come back (decision D15). */
  readonly waitForProvider: boolean;
  /** What a partner's test booking is to go through. */
  readonly scriptedFault?: ScriptedFault | undefined;
}

export interface LoadBookingActivities {
  /** The booking as it was accepted, or null when it has an outcome already or does not exist. */
  loadBooking(input: { bookingId: string }): Promise<BookingToStay | null>;
}

export function loadBookingActivities(db: BookingDatabase): LoadBookingActivities {
  return {
    async loadBooking({ bookingId }) {
      const row = await findBooking(db, bookingId);
      if (row === null || row.settledAt !== null) return null;
      return {
        bookingId,
        livemode: row.livemode,
        lines: [{ roomTypeId: row.roomTypeId, rooms: row.rooms }],
        checkIn: row.checkIn,
        checkOut: row.checkOut,
        // Points have paid the rest.
        price: {
          amountMinor: fromMoneyColumn(row.totalAmountMinor - row.pointsAmountMinor),
          currency: row.currency,
        },
        paymentMethodId: row.paymentMethodId,
        holdTtlSeconds: row.holdTtlSeconds,
        waitForProvider: row.waitForProvider,
        ...(row.scriptedFault === null ? {} : { scriptedFault: row.scriptedFault as ScriptedFault }),
      };
    },
  };
}
