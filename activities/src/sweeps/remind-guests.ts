import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { remindGuests } from '@holdfast/prisma-booking/remind-guests';

export interface RemindGuestsActivities {
  /** Asks for reminders to guests who are expected within two days; how many it asked for. */
  remindGuests(): Promise<number>;
}

const batch = 500;
const hoursBefore = 48;

export function remindGuestsActivities(db: BookingDatabase): RemindGuestsActivities {
  return {
    async remindGuests() {
      let reminded = 0;
      for (let last = batch; last === batch; reminded += last)
        last = await remindGuests(db, { hoursBefore, limit: batch });
      return reminded;
    },
  };
}
