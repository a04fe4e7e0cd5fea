import type { ScriptedFault } from '@holdfast/domain/scripted-faults';
import type { RoomLine, Stay } from '@holdfast/domain/stay';
import { bookHold } from '@holdfast/prisma-inventory/book-hold';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { RoomShortage, releaseRooms, reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { refuse } from '../refuse.ts';

export interface ReserveRoomsActivities {
  /**
   * Holds the rooms for every night of the stay, all or none. Refuses with ROOM_NOT_AVAILABLE on any shortage,
   * and with STEP_UNDONE when the hold was given back before it landed (decision D11).
   */
  reserveRooms(
    input: Stay & {
      bookingId: string;
      lines: readonly RoomLine[];
      expiresAt: string;
      livemode: boolean;
      /** `sold_out` is a shortage, as far as anybody else can tell. */
      scriptedFault?: ScriptedFault | undefined;
    },
  ): Promise<void>;
  /** Turns the hold into a booking that does not expire; refuses with STEP_UNDONE when it was given back. */
  bookRooms(input: { bookingId: string }): Promise<void>;
  /** Gives the rooms back whether held or booked, or keeps a hold still under way from landing. */
  releaseRooms(input: { bookingId: string }): Promise<void>;
}

export function reserveRoomsActivities(db: InventoryDatabase): ReserveRoomsActivities {
  return {
    async reserveRooms(input) {
      if (!input.livemode && input.scriptedFault === 'sold_out') {
        throw refuse('ROOM_NOT_AVAILABLE', { roomTypeId: input.lines[0]?.roomTypeId, date: input.checkIn });
      }
      const state = await reserveRooms(db, input).catch((error: unknown) => {
        if (!(error instanceof RoomShortage)) throw error;
        throw refuse('ROOM_NOT_AVAILABLE', { roomTypeId: error.roomTypeId, date: error.date });
      });
      if (state === 'RELEASED') throw refuse('STEP_UNDONE');
    },
    async bookRooms({ bookingId }) {
      if ((await bookHold(db, bookingId)) !== 'BOOKED') throw refuse('STEP_UNDONE');
    },
    async releaseRooms({ bookingId }) {
      await releaseRooms(db, bookingId);
    },
  };
}
