import type pg from 'pg';
import type { MarketPlace } from './searches.ts';

/** A stay that both ways look for around a place, two people in one room. */
export interface JoinedSearch {
  readonly place: MarketPlace;
  readonly radiusKm: number;
  readonly checkIn: string;
  readonly checkOut: string;
}

/**
 * The same search without a read model, as two statements over what is stored: hotels around the point, then their
 * nights. It is spared rules, taxes, exchange rates and facets, which SQL over these tables cannot do.
 */
export async function searchByJoin(
  { catalog, inventory }: { catalog: pg.Pool; inventory: pg.Pool },
  { place, radiusKm, checkIn, checkOut }: JoinedSearch,
): Promise<number> {
  const height = radiusKm / 111.2;
  const width = height / Math.cos((place.latitude * Math.PI) / 180);
  const { latitude, longitude } = place;
  const hotels = await catalog.query<{ id: string; hotel_id: string }>({
    name: 'hotels-near',
    text: `SELECT room_types.id, hotels.id AS hotel_id FROM hotels JOIN room_types ON hotel_id = hotels.id
            WHERE point(longitude, latitude) <@ box(point($1, $2), point($3, $4))
              AND status = 'ACTIVE' AND max_guests >= 2`,
    values: [longitude - width, latitude - height, longitude + width, latitude + height],
  });
  const found = await inventory.query({
    name: 'nights-free',
    text: `SELECT plan.hotel_id, min(plan.base_minor * ($3::date - $2::date)) AS price
             FROM (SELECT room_type_id FROM nights
                    WHERE room_type_id = ANY ($1) AND date >= $2 AND date < $3
                      AND reserved < capacity AND NOT stop_sell
                    GROUP BY room_type_id HAVING count(*) = $3::date - $2::date) free
             JOIN rate_plans plan USING (room_type_id)
            GROUP BY plan.hotel_id ORDER BY price, plan.hotel_id LIMIT 20`,
    values: [hotels.rows.map(({ id }) => id), checkIn, checkOut],
  });
  return found.rows.length;
}
