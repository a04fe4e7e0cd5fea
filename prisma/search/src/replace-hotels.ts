import type { Coordinates } from '@holdfast/domain/geo-cell';
import type { CalendarMonth } from '@holdfast/domain/offer-months';
import type { SearchedHotel } from '@holdfast/domain/searched-hotel';
import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { Prisma } from '../generated/client.ts';
import type { SearchDatabase } from './database.ts';
import { writeOffers } from './write-offers.ts';

/** Hotels to read anew, and how. */
export interface HotelsToReplace {
  readonly hotelIds: readonly string[];
  /** The months of arrival whose offers are replaced; all must have been made by rollOfferMonths. */
  readonly months: readonly CalendarMonth[];
  /** Reads what holds at present; a hotel it leaves out is not found from then on. */
  read(): Promise<readonly SearchedHotel[]>;
}

// A refresh reads two other databases while it holds its locks.
const transactionMillis = 30_000;

/** Where a hotel was or is. */
export interface HotelPoint extends Coordinates {
  readonly hotelId: string;
}

/**
 * Locks hotels, reads what they are at present, and writes it, so that of two refreshes the later one has read the
 * later state, whatever the order of the events that asked for them. Returns where the hotels were and are.
 */
export function replaceHotels(db: SearchDatabase, hotels: HotelsToReplace): Promise<HotelPoint[]> {
  return retryConflicts(() =>
    db.$transaction(
      async (transaction) => {
        await lockHotels(transaction, hotels.hotelIds);
        const present = await hotels.read();
        const written = await writeHotels(transaction, hotels.hotelIds, present);
        await writeOffers(transaction, hotels, present);
        if (written.moved.length > 0)
          await transaction.$executeRaw`SELECT recount_places(${written.moved}::text[])`;
        const now = present.map(({ id, latitude, longitude }) => ({ hotelId: id, latitude, longitude }));
        return [...written.before, ...now];
      },
      { timeout: transactionMillis },
    ),
  );
}

// By id, the same order for everyone; a hotel that is not there yet has no row to lock.
async function lockHotels(db: Prisma.TransactionClient, hotelIds: readonly string[]): Promise<void> {
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(hotel_id, 0))
      FROM (SELECT DISTINCT hotel_id FROM unnest(${hotelIds}::text[]) hotel_id ORDER BY hotel_id) ordered`;
}

interface Written {
  readonly before: HotelPoint[];
  /** Places that have gained, lost or moved a hotel. */
  readonly moved: string[];
}

async function writeHotels(
  db: Prisma.TransactionClient,
  hotelIds: readonly string[],
  present: readonly SearchedHotel[],
): Promise<Written> {
  const [written] = await db.$queryRaw<Written[]>`
    WITH given AS (
      SELECT hotel.*, place_for(city, country_code, latitude, longitude) AS place_id, ll_to_earth(latitude, longitude) AS location,
             setweight(to_tsvector('english', unaccent(name)), 'A')
               || to_tsvector('english', unaccent(concat_ws(' ', city, array_to_string(amenities, ' '), description)))
               AS document
        FROM jsonb_to_recordset(${JSON.stringify(present.map(toRow))}::jsonb) AS hotel (hotel_id text, name text,
             description text, city text, country_code text, latitude float8, longitude float8, stars smallint,
             amenities text[], rating_average float8, rating_count integer, currency text, sandbox boolean,
             photo_key text, time_zone text, check_in_time text, cancellation jsonb,
             charge_basis_points integer, charge_per_room_night_minor bigint, charge_per_guest_night_minor bigint,
             charge_per_room_stay_minor bigint)
    ), before AS (
      SELECT hotel_id, place_id, latitude, longitude FROM hotels WHERE hotel_id = ANY (${hotelIds}::text[])
    ), gone AS (
      DELETE FROM hotels WHERE hotel_id = ANY (${hotelIds}::text[]) AND hotel_id NOT IN (SELECT hotel_id FROM given)
    ), written AS (
      INSERT INTO hotels (hotel_id, name, city, country_code, place_id, latitude, longitude, location, stars,
             amenities, rating_average, rating_count, currency, sandbox, photo_key, time_zone, check_in_time,
             cancellation, document, charge_basis_points, charge_per_room_night_minor,
             charge_per_guest_night_minor, charge_per_room_stay_minor)
      SELECT hotel_id, name, city, country_code, place_id, latitude, longitude, location, stars, amenities,
             rating_average, rating_count, currency, sandbox, photo_key, time_zone, check_in_time, cancellation,
             document, charge_basis_points, charge_per_room_night_minor, charge_per_guest_night_minor,
             charge_per_room_stay_minor
        FROM given ORDER BY hotel_id
      ON CONFLICT (hotel_id) DO UPDATE SET name = excluded.name, city = excluded.city,
             country_code = excluded.country_code, place_id = excluded.place_id, latitude = excluded.latitude,
             longitude = excluded.longitude, location = excluded.location, stars = excluded.stars,
             amenities = excluded.amenities, rating_average = excluded.rating_average,
             rating_count = excluded.rating_count, currency = excluded.currency, sandbox = excluded.sandbox,
             photo_key = excluded.photo_key, time_zone = excluded.time_zone,
             check_in_time = excluded.check_in_time, cancellation = excluded.cancellation, document = excluded.document,
             charge_basis_points = excluded.charge_basis_points,
             charge_per_room_night_minor = excluded.charge_per_room_night_minor,
             charge_per_guest_night_minor = excluded.charge_per_guest_night_minor,
             charge_per_room_stay_minor = excluded.charge_per_room_stay_minor
       WHERE hotels IS DISTINCT FROM excluded
    ), moved AS (
      SELECT before.place_id AS old_place_id, given.place_id FROM before FULL JOIN given USING (hotel_id)
       WHERE (before.place_id, before.latitude, before.longitude)
             IS DISTINCT FROM (given.place_id, given.latitude, given.longitude)
    )
    SELECT coalesce((SELECT json_agg(json_build_object('hotelId', hotel_id, 'latitude', latitude, 'longitude', longitude))
                       FROM before), '[]') AS before,
           ARRAY(SELECT old_place_id FROM moved WHERE old_place_id IS NOT NULL
                 UNION SELECT place_id FROM moved WHERE place_id IS NOT NULL) AS moved`;
  return written ?? { before: [], moved: [] };
}

function toRow(hotel: SearchedHotel) {
  const { basisPoints, perRoomNightMinor, perGuestNightMinor, perRoomStayMinor } = hotel.charges;
  return {
    hotel_id: hotel.id,
    name: hotel.name,
    description: hotel.description,
    city: hotel.city,
    country_code: hotel.countryCode,
    latitude: hotel.latitude,
    longitude: hotel.longitude,
    stars: hotel.stars,
    amenities: hotel.amenities,
    rating_average: hotel.ratingAverage,
    rating_count: hotel.ratingCount,
    currency: hotel.currency,
    sandbox: hotel.sandbox,
    photo_key: hotel.photo,
    time_zone: hotel.timeZone,
    check_in_time: hotel.checkInTime,
    cancellation: hotel.cancellation,
    charge_basis_points: basisPoints,
    charge_per_room_night_minor: perRoomNightMinor,
    charge_per_guest_night_minor: perGuestNightMinor,
    charge_per_room_stay_minor: perRoomStayMinor,
  };
}
