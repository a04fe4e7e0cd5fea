import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { priceNight } from '@holdfast/domain/night-price';
import type { Charge, RatePlan, RateRule } from '@holdfast/domain/rate-rules';
import { nightsOf } from '@holdfast/domain/stay';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { Prisma } from '../generated/client.ts';
import type { InventoryDatabase } from './database.ts';

/** One night of one room type: what is left of it, for whom, and what one room costs. */
export interface PricedNight {
  readonly date: CalendarDate;
  readonly capacity: number;
  readonly reserved: number;
  readonly roomsLeft: number;
  /** Rooms given for this night alone; null for the allotment's. */
  readonly rooms: number | null;
  readonly stopSell: boolean;
  /** How few and how many nights a stay may have that arrives on this date. */
  readonly minStay: number | null;
  readonly maxStay: number | null;
  readonly closedToArrival: boolean;
  /** In minor units of the plan's currency; null where nothing is sold or the room type has no rate plan. */
  readonly amountMinor: number | null;
  /** Whether the hotel has set the price for this date, so that no rule made it. */
  readonly fixed: boolean;
}

/** The nights of a room type with all that a stay's price depends on. */
export interface PricedRoomType {
  readonly roomTypeId: string;
  /** Null for a room type without a rate plan, which cannot be sold. */
  readonly currency: string | null;
  readonly hotelId: string | null;
  /** The hotel's, then the room type's own. */
  readonly rules: readonly RateRule[];
  readonly charges: readonly Charge[];
  /** Every date asked for, in order. */
  readonly nights: readonly PricedNight[];
}

/** The room types to read: those named, or all that the hotels have allotments of. */
export type WantedRoomTypes =
  | { readonly roomTypeIds: readonly string[] }
  | { readonly hotelIds: readonly string[] };

/**
 * Reads and prices the nights from `from` until before `until` in one round trip: room types that were named in the
 * order given, those of hotels by hotel. A night without a row is sold out and has no price.
 */
export async function readPricedNights(
  db: InventoryDatabase,
  wanted: WantedRoomTypes,
  { from, until }: { from: CalendarDate; until: CalendarDate },
): Promise<PricedRoomType[]> {
  const rows = await db.$queryRaw<RoomTypeRow[]>`
    SELECT wanted.room_type_id AS "roomTypeId", plan.hotel_id AS "hotelId", plan.currency,
           plan.base_minor AS "baseMinor", plan.step_minor AS "stepMinor", plan.floor_minor AS "floorMinor",
           plan.ceiling_minor AS "ceilingMinor", plan.rules, hotel.rules AS "hotelRules", hotel.charges,
           (SELECT json_agg(json_build_array(night.date, night.capacity, night.reserved, night.stop_sell,
                     night.min_stay, night.max_stay, night.closed_to_arrival, rate.amount_minor, night.rooms))
              FROM nights night
              LEFT JOIN rates rate ON rate.room_type_id = night.room_type_id AND rate.date = night.date
                    AND rate.date >= ${from} AND rate.date < ${until}
             WHERE night.room_type_id = wanted.room_type_id AND night.date >= ${from} AND night.date < ${until}
           ) AS nights
      FROM ${roomTypesOf(wanted)}
      LEFT JOIN rate_plans plan ON plan.room_type_id = wanted.room_type_id
      LEFT JOIN hotel_rates hotel ON hotel.hotel_id = plan.hotel_id
     ORDER BY wanted.place`;
  const dates = nightsOf({ checkIn: from, checkOut: until });
  return rows.map((row) => priceRoomType(row, dates));
}

function roomTypesOf(wanted: WantedRoomTypes): Prisma.Sql {
  return 'roomTypeIds' in wanted
    ? Prisma.sql`unnest(${wanted.roomTypeIds}::text[]) WITH ORDINALITY wanted(room_type_id, place)`
    : Prisma.sql`(SELECT room_type_id, hotel_id || ' ' || room_type_id AS place FROM allotments
                   WHERE hotel_id = ANY (${wanted.hotelIds}::text[])) wanted`;
}

type NightRow = [
  date: CalendarDate,
  capacity: number,
  reserved: number,
  stopSell: boolean,
  minStay: number | null,
  maxStay: number | null,
  closedToArrival: boolean,
  fixedMinor: number | null,
  rooms: number | null,
];

interface RoomTypeRow {
  roomTypeId: string;
  hotelId: string | null;
  currency: string | null;
  baseMinor: bigint;
  stepMinor: bigint;
  floorMinor: bigint | null;
  ceilingMinor: bigint | null;
  rules: RateRule[] | null;
  hotelRules: RateRule[] | null;
  charges: Charge[] | null;
  nights: NightRow[] | null;
}

function priceRoomType(row: RoomTypeRow, dates: readonly CalendarDate[]): PricedRoomType {
  const { roomTypeId, hotelId, currency } = row;
  const plan = planOf(row);
  const rules = [...(row.hotelRules ?? []), ...(row.rules ?? [])];
  const there = new Map(row.nights?.map((night) => [night[0], night]));
  const nights = dates.map((date) => {
    const night = there.get(date);
    return night === undefined ? { ...notSold, date } : openNight(night, plan, rules);
  });
  return { roomTypeId, hotelId, currency, rules, charges: row.charges ?? [], nights };
}

const notSold = {
  capacity: 0,
  reserved: 0,
  roomsLeft: 0,
  rooms: null,
  stopSell: false,
  minStay: null,
  maxStay: null,
  closedToArrival: false,
  amountMinor: null,
  fixed: false,
} as const;

function openNight(night: NightRow, plan: RatePlan | null, rules: readonly RateRule[]): PricedNight {
  const [date, capacity, reserved, stopSell, minStay, maxStay, closedToArrival, fixedMinor, rooms] = night;
  return {
    date,
    capacity,
    reserved,
    roomsLeft: capacity - reserved,
    rooms,
    stopSell,
    minStay,
    maxStay,
    closedToArrival,
    amountMinor: plan === null ? null : priceNight(plan, rules, { date, capacity, reserved, fixedMinor }),
    fixed: fixedMinor !== null,
  };
}

function planOf({ currency, baseMinor, stepMinor, floorMinor, ceilingMinor }: RoomTypeRow): RatePlan | null {
  if (currency === null) return null;
  return {
    currency,
    baseMinor: fromMoneyColumn(baseMinor),
    stepMinor: fromMoneyColumn(stepMinor),
    floorMinor: floorMinor === null ? null : fromMoneyColumn(floorMinor),
    ceilingMinor: ceilingMinor === null ? null : fromMoneyColumn(ceilingMinor),
  };
}
