import { databaseUrl } from '@holdfast/database/services';
import { openSearchFilling } from '@holdfast/sample/fill-search';
import { sellRooms } from '../platform/sell-rooms.ts';
import type { Platform } from '../platform/start-platform.ts';

/** Puts so many hotels on sale in a city of their own, where searches find them. Returns its name. */
export async function fillCity(
  { databases, env }: Platform,
  hotels: number,
  nights: readonly string[],
): Promise<string> {
  const city = `Port ${crypto.randomUUID().slice(0, 8)}`;
  const sold = await Promise.all(Array.from({ length: hotels }, () => sellRooms(databases, 2, { nights })));
  const hotelIds = sold.map(({ hotelId }) => hotelId);
  // In the middle of the Atlantic, where no other hotel is.
  await databases.catalog.query(
    `UPDATE hotels SET city = $2, name = 'Pier ' || array_position($1, id), latitude = $3, longitude = -35.5
      WHERE id = ANY($1)`,
    [hotelIds, city, 30 + Math.random() * 5],
  );
  const addressOf = (service: string) => databaseUrl(process.env.POSTGRES_URL ?? '', service);
  const search = await openSearchFilling(addressOf, Number(env.HORIZON_DAYS));
  await search.fill(hotelIds);
  await search.close();
  return city;
}
