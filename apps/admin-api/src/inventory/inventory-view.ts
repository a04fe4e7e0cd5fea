import type { Inventory } from '@holdfast/contracts/http/admin/inventory';
import { addDays, type CalendarDate, dateIn } from '@holdfast/domain/calendar-date';
import type { HotelTerms } from '@holdfast/prisma-catalog/read-hotel-terms';
import { readAllotment } from '@holdfast/prisma-inventory/change-allotment';
import { readNights } from '@holdfast/prisma-inventory/read-nights';
import type { Platform } from '../platform.ts';

/** A room type of a hotel, and the nights of it that are looked at. */
export interface LookedAt {
  readonly roomTypeId: string;
  readonly hotel: HotelTerms;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** What is for sale of a room type, with its nights. */
export async function readInventory(
  { inventory }: Platform,
  { roomTypeId, hotel, from, until }: LookedAt,
): Promise<Inventory> {
  const [allotment, nights] = await Promise.all([
    readAllotment(inventory, { roomTypeId }),
    readNights(inventory, { roomTypeIds: [roomTypeId], from, until }),
  ]);
  return {
    roomTypeId,
    hotelId: hotel.id,
    version: allotment?.version ?? null,
    allotment: allotment && {
      rooms: allotment.rooms,
      allowancePercent: allotment.allowancePercent,
      softLimit: allotment.softLimit,
    },
    nights: nights.map(({ date, rooms, capacity, reserved, ...night }) => ({
      date,
      rooms,
      capacity,
      sold: reserved,
      stopSell: night.stopSell,
      minStay: night.minStay,
      maxStay: night.maxStay,
      closedToArrival: night.closedToArrival,
    })),
  };
}

/** The nights a change is answered with: those it names, else the month that begins today where the hotel is. */
export function reachOf(
  ranges: readonly { readonly from: CalendarDate; readonly until: CalendarDate }[],
  timeZone: string,
): { from: CalendarDate; until: CalendarDate } {
  const today = dateIn(timeZone, new Date());
  const from = ranges.map((range) => range.from).sort()[0] ?? today;
  const until =
    ranges
      .map((range) => range.until)
      .sort()
      .at(-1) ?? addDays(from, 31);
  const latest = addDays(from, 400);
  return { from, until: until < latest ? until : latest };
}
