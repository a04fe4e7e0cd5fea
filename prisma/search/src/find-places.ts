import type { Coordinates } from '@holdfast/domain/geo-cell';
import type { SearchDatabase } from './database.ts';

/** A city with hotels; its point is in the middle of them. */
export interface Place extends Coordinates {
  readonly placeId: string;
  readonly name: string;
  readonly countryCode: string;
  readonly hotelCount: number;
}

/** Places whose name is like the text, accents and typing errors forgiven: the likest first, then the largest. */
export function findPlaces(
  db: SearchDatabase,
  { text, limit }: { text: string; limit: number },
): Promise<Place[]> {
  return db.$queryRaw<Place[]>`
    SELECT place_id AS "placeId", name, country_code AS "countryCode", latitude, longitude,
           hotel_count AS "hotelCount"
      FROM find_places(${text}, ${limit}::int)`;
}
