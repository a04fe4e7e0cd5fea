import type { HotelCalendar } from '@holdfast/contracts/http/admin/calendar';
import { type CalendarDate, dateIn } from '@holdfast/domain/calendar-date';
import type { HotelTerms } from '@holdfast/prisma-catalog/read-hotel-terms';
import { listRoomTypeNames } from '@holdfast/prisma-catalog/read-hotel-terms';
import { readPricedNights } from '@holdfast/prisma-inventory/read-priced-nights';
import { readVersions } from '@holdfast/prisma-inventory/read-versions';
import type { Platform } from '../platform.ts';

/** What is for sale of all room types of a hotel. Versions are read first: a change made meanwhile is a conflict. */
export async function readCalendar(
  { catalog, inventory }: Platform,
  hotel: HotelTerms,
  range: { readonly from: CalendarDate; readonly until: CalendarDate },
): Promise<HotelCalendar> {
  const names = await listRoomTypeNames(catalog, hotel.id);
  const roomTypeIds = names.map(({ id }) => id);
  const versions = await readVersions(inventory, roomTypeIds);
  const roomTypes = await readPricedNights(inventory, { roomTypeIds }, range);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return {
    hotelId: hotel.id,
    currency: hotel.currency,
    today: dateIn(hotel.timeZone, new Date()),
    roomTypes: roomTypes.map(({ roomTypeId, nights }) => ({
      roomTypeId,
      name: nameOf.get(roomTypeId) ?? roomTypeId,
      inventoryVersion: versions(roomTypeId).inventory,
      pricingVersion: versions(roomTypeId).pricing,
      nights: nights.map(({ reserved, roomsLeft, ...night }) => ({
        ...night,
        sold: reserved,
        left: night.stopSell ? 0 : roomsLeft,
      })),
    })),
  };
}
