import type { RoomLine, Stay } from '@holdfast/domain/stay';
import { applyChange } from '@holdfast/prisma-inventory/apply-change';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { extendHold } from '@holdfast/prisma-inventory/extend-hold';
import { prepareChange } from '@holdfast/prisma-inventory/prepare-change';
import { RoomShortage } from '@holdfast/prisma-inventory/reserve-rooms';
import { returnChange } from '@holdfast/prisma-inventory/return-change';
import { refuse } from '../refuse.ts';

export interface ChangeRoomsActivities {
  /**
   * Takes what another stay needs beyond the booked one, all or none. Refuses with ROOM_NOT_AVAILABLE on any
   * shortage, and with STEP_UNDONE when the change was given back before it landed or the rooms are not booked.
   */
  prepareRoomChange(
    input: Stay & { changeId: string; bookingId: string; lines: readonly RoomLine[]; livemode: boolean },
  ): Promise<void>;
  /** Makes the prepared stay the booked one and gives back what it no longer needs; else refuses with STEP_UNDONE. */
  applyRoomChange(input: { changeId: string }): Promise<void>;
  /** Gives back what a change took, or keeps one still under way from landing. */
  returnRoomChange(input: { changeId: string; bookingId: string }): Promise<void>;
  /** Lets a hold last until another instant; refuses with STEP_UNDONE when it was given back. */
  extendHold(input: { bookingId: string; expiresAt: string }): Promise<void>;
}

export function changeRoomsActivities(db: InventoryDatabase): ChangeRoomsActivities {
  return {
    async prepareRoomChange(input) {
      const state = await prepareChange(db, input).catch(refuseShortage);
      if (state === 'RETURNED') throw refuse('STEP_UNDONE');
    },
    async applyRoomChange({ changeId }) {
      if (!(await applyChange(db, changeId))) throw refuse('STEP_UNDONE');
    },
    async returnRoomChange(input) {
      await returnChange(db, input);
    },
    async extendHold(input) {
      const state = await extendHold(db, input);
      if (state === null || state === 'RELEASED') throw refuse('STEP_UNDONE');
    },
  };
}

function refuseShortage(error: unknown): never {
  if (!(error instanceof RoomShortage)) throw error;
  throw refuse('ROOM_NOT_AVAILABLE', { roomTypeId: error.roomTypeId, date: error.date });
}
