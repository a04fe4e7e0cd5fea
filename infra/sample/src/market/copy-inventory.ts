import type pg from 'pg';
import { allotmentRow, capacityOf, hotelRatesRow, ratePlanRow } from '../hotel-rows.ts';
import type { SeedHotel } from '../seed-hotel.ts';
import { copyObjects } from './copy-catalog.ts';
import { asJson, copyRows, toLine } from './copy-rows.ts';
import { type GroupHold, groupHolds } from './group-holds.ts';
import type { MarketNights } from './market-nights.ts';
import { chanceOf } from './random.ts';

// The sweep that rolls the horizon would else open a year of nights for every room type: the market keeps its own.
const openedForGood = '9999-12-31';
const seed = 70_000_000;

/** What is sold of one room type. */
export interface SoldNights {
  readonly roomTypeId: string;
  readonly capacity: number;
  readonly reserved: Uint16Array;
  readonly holds: readonly GroupHold[];
}

/** What groups have booked in a hotel: the same whenever it is asked for. */
export function soldNights(number: number, hotel: SeedHotel, nights: MarketNights): SoldNights[] {
  const chance = chanceOf(seed + number);
  const span = { days: nights.dates.length, firstFriday: nights.firstFriday };
  return hotel.roomTypes.map((type) => {
    const capacity = capacityOf(type);
    return { roomTypeId: type.id, capacity, ...groupHolds({ capacity, ...span }, chance) };
  });
}

/** Writes allotments, prices, nights and the holds that make what is sold of them, and returns how many rows. */
export async function copyInventory(
  client: pg.ClientBase,
  hotels: readonly SeedHotel[],
  sold: readonly SoldNights[],
  nights: MarketNights,
): Promise<number> {
  const pairs = hotels.flatMap((hotel) => hotel.roomTypes.map((type) => [hotel, type] as const));
  const allotments = pairs.map((pair) => ({ ...allotmentRow(...pair), openedUntil: openedForGood }));
  const plans = pairs.map((pair) => withJson(ratePlanRow(...pair)));
  let rows = await copyObjects(client, 'allotments', allotments);
  rows += await copyObjects(client, 'rate_plans', plans);
  rows += await copyObjects(
    client,
    'hotel_rates',
    hotels.map((hotel) => withJson(hotelRatesRow(hotel))),
  );
  const holdColumns = '(booking_id, state, check_in, check_out, livemode)';
  rows += await copyRows(client, `holds ${holdColumns}`, holdLines(sold, nights));
  rows += await copyRows(client, 'hold_lines (booking_id, room_type_id, rooms)', roomLines(sold));
  rows += await copyRows(client, 'nights (room_type_id, date, capacity, reserved)', nightLines(sold, nights));
  return rows;
}

// Rules and charges are lists of objects in one column.
function withJson<Row extends object>(row: Row): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? asJson(value) : value]),
  );
}

function* holdLines(sold: readonly SoldNights[], { dates, until }: MarketNights): Generator<string> {
  for (const { roomTypeId, holds } of sold) {
    for (const [index, { firstNight, nights }] of holds.entries()) {
      const checkOut = dates[firstNight + nights] ?? until;
      yield toLine([holdId(roomTypeId, index), 'BOOKED', dates[firstNight], checkOut, false]);
    }
  }
}

function* roomLines(sold: readonly SoldNights[]): Generator<string> {
  for (const { roomTypeId, holds } of sold) {
    for (const [index, { rooms }] of holds.entries())
      yield toLine([holdId(roomTypeId, index), roomTypeId, rooms]);
  }
}

/** Such as `bk_group_000001_2_1`: a booking of the hotel's own, which the platform's bookings do not have. */
function holdId(roomTypeId: string, index: number): string {
  return `bk_group_${roomTypeId.slice('rt_'.length)}_${index + 1}`;
}

// Rows by the ten million: nothing in them needs to be escaped.
function* nightLines(sold: readonly SoldNights[], { dates }: MarketNights): Generator<string> {
  for (const { roomTypeId, capacity, reserved } of sold) {
    let lines = '';
    for (let night = 0; night < dates.length; night += 1) {
      lines += `${roomTypeId}\t${dates[night]}\t${capacity}\t${reserved[night]}\n`;
    }
    yield lines;
  }
}
