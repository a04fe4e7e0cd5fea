import type { CatalogDatabase } from './database.ts';

/** A room type that could be offered instead; whether it is free is inventory's to say. */
export interface Alternative {
  readonly roomTypeId: string;
  readonly hotelId: string;
}

export interface AlternativesWanted {
  readonly roomTypeId: string;
  /** Guests in one room. */
  readonly guests: number;
  readonly livemode: boolean;
  /** Candidates at most, 20 unless told. */
  readonly limit?: number;
}

// Far enough for the next town, near enough to be of use to the same traveller.
const radiusKm = 50;

/**
 * Room types to try when this one is sold out: those of the same hotel first, then those of hotels in the city and
 * around it, nearest first, among them the ones whose size fits best.
 */
export function findAlternatives(
  db: CatalogDatabase,
  { roomTypeId, guests, livemode, limit = 20 }: AlternativesWanted,
): Promise<Alternative[]> {
  return db.$queryRaw<Alternative[]>`
    WITH wanted AS MATERIALIZED (
      SELECT hotel.id, hotel.latitude, hotel.longitude, ${radiusKm} / 111.2 AS up,
             -- Meridians meet at the poles, where any of them may be near.
             ${radiusKm} / (111.2 * greatest(cos(radians(least(abs(hotel.latitude) + ${radiusKm} / 111.2, 90))), 0.002))
               AS aside
        FROM room_types type JOIN hotels hotel ON hotel.id = type.hotel_id
       WHERE type.id = ${roomTypeId}
    ), nearby AS (
      SELECT DISTINCT hotel.id, hotel.id = wanted.id AS same_hotel,
             -- The haversine formula; least() because rounding may leave a little more than 1.
             12742 * asin(least(1, sqrt(power(sin(radians(hotel.latitude - wanted.latitude) / 2), 2)
               + cos(radians(wanted.latitude)) * cos(radians(hotel.latitude))
                 * power(sin(radians(hotel.longitude - wanted.longitude) / 2), 2)))) AS distance_km
        FROM wanted
        -- The box once more a turn to the east and to the west, for places at the 180th meridian.
        CROSS JOIN (VALUES (0), (-360), (360)) AS turn(degrees)
        JOIN hotels hotel ON point(hotel.longitude, hotel.latitude) <@ box(
               point(wanted.longitude + turn.degrees - wanted.aside, wanted.latitude - wanted.up),
               point(wanted.longitude + turn.degrees + wanted.aside, wanted.latitude + wanted.up))
       WHERE hotel.status = 'ACTIVE' AND (${livemode} OR hotel.sandbox)
    )
    SELECT type.id AS "roomTypeId", type.hotel_id AS "hotelId"
      FROM nearby
      JOIN room_types type ON type.hotel_id = nearby.id
     WHERE nearby.distance_km <= ${radiusKm} AND type.id <> ${roomTypeId} AND type.max_guests >= ${guests}
     ORDER BY nearby.same_hotel DESC, nearby.distance_km, type.max_guests, type.id
     LIMIT ${limit}`;
}
