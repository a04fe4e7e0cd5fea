import type { Coordinates } from '@holdfast/domain/geo-cell';
import type { SearchDatabase } from './database.ts';

/** A city with hotels; its point is in the middle of them. */
export interface Place extends Coordinates {
  readonly placeId: string;
  readonly name: string;
  readonly countryCode: string;
  readonly hotelCount: number;
}

/**
 * Places of a name, accents and capitals forgiven, and those whose names begin with it. Where no place is called so,
 * typing errors are forgiven: those whose names are like it, the likest first, then the largest.
 */
export function findPlaces(
  db: SearchDatabase,
  { text, limit }: { text: string; limit: number },
): Promise<Place[]> {
  return db.$queryRaw<Place[]>`
    SELECT place_id AS "placeId", name, country_code AS "countryCode", latitude, longitude,
           hotel_count AS "hotelCount"
      FROM find_places(${text}, ${limit}::int)`;
}
