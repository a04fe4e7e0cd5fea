import type { CalendarMonth } from '@holdfast/domain/offer-months';
import type { SearchedHotel } from '@holdfast/domain/searched-hotel';
import type { Prisma } from '../generated/client.ts';

/**
 * Replaces the offers of some hotels and months, in two round trips. A row that says the same is not written; one
 * that says something else stays in its page, because nothing that is indexed changes.
 */
export async function writeOffers(
  db: Prisma.TransactionClient,
  { hotelIds, months }: { hotelIds: readonly string[]; months: readonly CalendarMonth[] },
  present: readonly SearchedHotel[],
): Promise<void> {
  const rows = present.flatMap(({ id, offers }) => offers.map((offer) => ({ hotelId: id, ...offer })));
  const roomTypeIds = [...new Set(rows.map(({ roomTypeId }) => roomTypeId))];
  const ids = present.map(({ id }) => id);
  // All months of a hotel that is not found any more, and of the others what is not offered any more.
  await db.$executeRaw`
    DELETE FROM offers
     WHERE hotel_id = ANY (${hotelIds}::text[])
       AND (hotel_id <> ALL (${ids}::text[])
            OR (month = ANY (${months}::text[]) AND room_type_id <> ALL (${roomTypeIds}::text[])))`;
  const column = <Value>(pick: (row: (typeof rows)[number]) => Value) => rows.map(pick);
  // Arrays of arrays must be square in SQL, so each goes as text.
  const arrays = (pick: (row: (typeof rows)[number]) => readonly number[] | null) =>
    rows.map((row) => {
      const values = pick(row);
      return values === null ? null : `{${values.join(',')}}`;
    });
  await db.$executeRaw`
    INSERT INTO offers (hotel_id, month, room_type_id, room_type_name, max_guests, rooms_left, price_sums, min_stay,
           max_stay, length_of_stay)
    SELECT hotel_id, month, room_type_id, room_type_name, max_guests, rooms_left::smallint[], price_sums::bigint[],
           min_stay::smallint[], max_stay::smallint[], length_of_stay::smallint[]
      FROM unnest(${column(({ hotelId }) => hotelId)}::text[], ${column(({ month }) => month)}::text[],
             ${column(({ roomTypeId }) => roomTypeId)}::text[], ${column((row) => row.roomTypeName)}::text[],
             ${column(({ maxGuests }) => maxGuests)}::integer[], ${arrays((row) => row.roomsLeft)}::text[],
             ${arrays((row) => row.priceSums)}::text[], ${arrays(({ minStay }) => minStay)}::text[],
             ${arrays(({ maxStay }) => maxStay)}::text[], ${arrays((row) => row.lengthOfStay)}::text[])
             AS offer (hotel_id, month, room_type_id, room_type_name, max_guests, rooms_left, price_sums, min_stay,
                       max_stay, length_of_stay)
     ORDER BY month, hotel_id, room_type_id
    ON CONFLICT (hotel_id, room_type_id, month) DO UPDATE SET room_type_name = excluded.room_type_name,
           max_guests = excluded.max_guests, rooms_left = excluded.rooms_left, price_sums = excluded.price_sums,
           min_stay = excluded.min_stay, max_stay = excluded.max_stay, length_of_stay = excluded.length_of_stay
     WHERE offers IS DISTINCT FROM excluded`;
}
