import type pg from 'pg';
import { hotelRow, roomTypeRow } from '../hotel-rows.ts';
import type { SeedHotel } from '../seed-hotel.ts';
import { columnsOf, copyRows, toLine } from './copy-rows.ts';

/** Writes hotels with their room types, and returns how many rows that were. */
export async function copyCatalog(client: pg.ClientBase, hotels: readonly SeedHotel[]): Promise<number> {
  const hotelRows = hotels.map(hotelRow);
  const typeRows = hotels.flatMap((hotel) => hotel.roomTypes.map((type) => roomTypeRow(hotel, type)));
  return (
    (await copyObjects(client, 'hotels', hotelRows)) + (await copyObjects(client, 'room_types', typeRows))
  );
}

/** Rows of one shape, whose keys are the columns. */
export async function copyObjects(
  client: pg.ClientBase,
  table: string,
  rows: readonly object[],
): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  return copyRows(
    client,
    `${table} ${columnsOf(first)}`,
    rows.map((row) => toLine(Object.values(row))),
  );
}
