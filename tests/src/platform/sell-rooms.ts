import type { Databases } from '../audit/databases.ts';

/** A room type in a hotel of its own, so that no other test sells its rooms. */
export interface SoldRoomType {
  readonly hotelId: string;
  readonly roomTypeId: string;
}

/** The nights that tests book: ahead of any clock, and across the change to summer time. */
export const testStay = { checkIn: '2027-03-27', checkOut: '2027-03-30' } as const;

/** What the test stay costs for one room, in euro cents. */
export const testStayAmountMinor = 30_000;

/** What is sold, where it is not the test stay in Lisbon. */
interface Sale {
  readonly timeZone?: string;
  readonly nights?: readonly string[];
}

const testNights = ['2027-03-27', '2027-03-28', '2027-03-29'];

/** Puts a hotel with one room type on sale, with that many rooms on each night of the test stay. */
export async function sellRooms(
  { catalog, inventory }: Pick<Databases, 'catalog' | 'inventory'>,
  rooms: number,
  { timeZone = 'Europe/Lisbon', nights = testNights }: Sale = {},
): Promise<SoldRoomType> {
  const suffix = crypto.randomUUID().slice(0, 12);
  const [hotelId, roomTypeId] = [`htl_${suffix}`, `rt_${suffix}`];
  await catalog.query(
    `INSERT INTO hotels (id, name, description, address, city, country_code, latitude, longitude, time_zone, stars,
       amenities, status, currency, sandbox)
     VALUES ($1, 'Hotel of the test', '', '1 Test Street', $2, 'PT', 38.7, -9.1, $3, 4, '{}', 'ACTIVE',
       'EUR', true)`,
    [hotelId, `City ${suffix}`, timeZone],
  );
  await catalog.query(
    `INSERT INTO room_types (id, hotel_id, name, description, bed_type, max_guests, amenities)
     VALUES ($1, $2, 'Double', '', 'DOUBLE', 2, '{}')`,
    [roomTypeId, hotelId],
  );
  const days = nights.toSorted();
  await inventory.query('SELECT ensure_night_partitions($1, ($2::date + 1)::text)', [
    days.at(0),
    days.at(-1),
  ]);
  await inventory.query(
    `WITH allotment AS (
       INSERT INTO allotments (room_type_id, hotel_id, rooms, sandbox) VALUES ($1, $2, $3, true)
     ), night AS (
       INSERT INTO nights (room_type_id, date, capacity) SELECT $1, night, $3 FROM unnest($5::text[]) night
     )
     INSERT INTO rate_plans (room_type_id, hotel_id, base_minor, currency) VALUES ($1, $2, $4, 'EUR')`,
    [roomTypeId, hotelId, rooms, testStayAmountMinor / 3, nights],
  );
  return { hotelId, roomTypeId };
}

/** Sells further nights of the room type, by their days of March 2027. */
export async function sellNights(
  { inventory }: Pick<Databases, 'inventory'>,
  roomTypeId: string,
  days: readonly number[],
  rooms: number,
): Promise<void> {
  await inventory.query(
    "INSERT INTO nights (room_type_id, date, capacity) SELECT $1, '2027-03-' || day, $3 FROM unnest($2::int[]) day",
    [roomTypeId, days, rooms],
  );
}
