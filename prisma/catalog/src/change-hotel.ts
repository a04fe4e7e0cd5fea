import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import type { CatalogDatabase } from './database.ts';
import type { HotelDetails, HotelStatus } from './hotel-details.ts';
import { readManagedHotel } from './read-hotel.ts';
import { withKnownPolicy } from './unknown-policy.ts';

/** Who changes which hotel. */
interface HotelEdit {
  readonly hotelId: string;
  readonly actorId: string;
}

/**
 * Adds a hotel; false when there is one with this id. Throws UnknownPolicy when the policy is not the platform's.
 */
export async function createHotel(
  db: CatalogDatabase,
  edit: HotelEdit & { currency: string; sandbox: boolean; details: HotelDetails },
): Promise<boolean> {
  const details = JSON.stringify(edit.details);
  const rows = await withKnownPolicy(
    () => db.$queryRaw<unknown[]>`
      WITH created AS (
        INSERT INTO hotels (
          id, currency, sandbox, name, description, address, city, country_code, latitude, longitude, time_zone, stars,
          amenities, check_in_time, check_out_time, cancellation_policy_id, house_rules,
          contact_email, contact_language, status)
        SELECT ${edit.hotelId}, ${edit.currency}, ${edit.sandbox}, name, description, address, city, "countryCode",
               latitude, longitude, "timeZone", stars, amenities, "checkInTime", "checkOutTime",
               "cancellationPolicyId", "houseRules", "contactEmail", COALESCE("contactLanguage", 'en'), status
          FROM jsonb_to_record(${details}::jsonb) AS details(
            name text, description text, address text, city text, "countryCode" text, latitude float, longitude float,
            "timeZone" text, stars int, amenities text[], "checkInTime" text, "checkOutTime" text,
            "cancellationPolicyId" text, "houseRules" jsonb, "contactEmail" text,
            "contactLanguage" text, status text)
        ON CONFLICT (id) DO NOTHING
        RETURNING id, revision)
      SELECT record_hotel(id, revision, ${edit.actorId}, 'CREATED', ${details}::jsonb, 'HotelChanged', '{}') FROM created`,
  );
  return rows.length > 0;
}

/**
 * Writes a hotel's details over those of `version` and returns the new version; null when there is no such hotel.
 *
 * @throws VersionConflict with the hotel as it is now, when `version` is not the present one.
 * @throws UnknownPolicy when the policy is neither the platform's nor the hotel's own.
 */
export async function changeHotel(
  db: CatalogDatabase,
  edit: HotelEdit & { version: number; details: HotelDetails },
): Promise<number | null> {
  const details = JSON.stringify(edit.details);
  const [row] = await withKnownPolicy(
    () => db.$queryRaw<{ version: number }[]>`
      WITH changed AS (
        UPDATE hotels
           SET name = details.name, description = details.description, address = details.address,
               city = details.city, country_code = details."countryCode", latitude = details.latitude,
               longitude = details.longitude, time_zone = details."timeZone", stars = details.stars,
               amenities = details.amenities, check_in_time = details."checkInTime",
               check_out_time = details."checkOutTime", cancellation_policy_id = details."cancellationPolicyId",
               house_rules = details."houseRules", contact_email = details."contactEmail",
               contact_language = COALESCE(details."contactLanguage", 'en'), status = details.status,
               version = version + 1, revision = revision + 1, updated_at = now()
          FROM jsonb_to_record(${details}::jsonb) AS details(
            name text, description text, address text, city text, "countryCode" text, latitude float, longitude float,
            "timeZone" text, stars int, amenities text[], "checkInTime" text, "checkOutTime" text,
            "cancellationPolicyId" text, "houseRules" jsonb, "contactEmail" text,
            "contactLanguage" text, status text)
         WHERE id = ${edit.hotelId} AND version = ${edit.version}
        RETURNING id, version, revision)
      SELECT version, record_hotel(id, revision, ${edit.actorId}, 'CHANGED', ${details}::jsonb, 'HotelChanged', '{}')
        FROM changed`,
  );
  if (row !== undefined) return row.version;
  const current = await readManagedHotel(db, edit.hotelId);
  if (current === null) return null;
  throw new VersionConflict(current);
}

/** Puts a hotel on or off sale; false when it is there already or there is no such hotel. */
export async function setHotelStatus(
  db: CatalogDatabase,
  { hotelId, status, actorId }: HotelEdit & { status: HotelStatus },
): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH changed AS (
      UPDATE hotels SET status = ${status}, version = version + 1, revision = revision + 1, updated_at = now()
       WHERE id = ${hotelId} AND status <> ${status}
      RETURNING id, revision)
    SELECT record_hotel(id, revision, ${actorId}, 'STATUS', jsonb_build_object('status', ${status}::text),
                        'HotelChanged', '{}')
      FROM changed`;
  return rows.length > 0;
}
