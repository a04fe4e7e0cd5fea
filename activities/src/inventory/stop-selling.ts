import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { readAllotment } from '@holdfast/prisma-inventory/change-allotment';
import { changeNights } from '@holdfast/prisma-inventory/change-nights';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { listSoldRoomTypes } from '@holdfast/prisma-inventory/list-sold-room-types';
import { readNights } from '@holdfast/prisma-inventory/read-nights';

export interface StopSellingActivities {
  /**
   * Takes every night of a hotel's range off sale; nights that are off sale already are left alone. `actorId` is who
   * asked for it. Somebody who changes a room type at the same moment makes it fail, and so it is tried again.
   */
  stopSelling(input: {
    hotelId: string;
    from: CalendarDate;
    until: CalendarDate;
    actorId: string;
  }): Promise<void>;
}

export function stopSellingActivities(db: InventoryDatabase): StopSellingActivities {
  return {
    async stopSelling({ hotelId, from, until, actorId }) {
      for (const roomTypeId of await listSoldRoomTypes(db, hotelId)) {
        // The version first, so that a change in between is met as a conflict.
        const allotment = await readAllotment(db, { roomTypeId });
        const nights = await readNights(db, { roomTypeIds: [roomTypeId], from, until });
        const onSale = nights.filter(({ stopSell, capacity }) => capacity > 0 && !stopSell);
        if (allotment === null || onSale.length === 0) continue;
        const { version } = allotment;
        await changeNights(db, { roomTypeId, version, actorId, from, until, change: { stopSell: true } });
      }
    },
  };
}
