import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import type { CatalogDatabase } from './database.ts';
import type { RoomTypeDetails } from './hotel-details.ts';
import { readManagedRoomType } from './read-room-type.ts';
import { withKnownPolicy } from './unknown-policy.ts';

/** Who changes which room type to what. */
interface RoomTypeEdit {
  readonly roomTypeId: string;
  readonly actorId: string;
  readonly details: RoomTypeDetails;
}

/**
 * Adds a room type to a hotel that exists; false when there is one with this id or no such hotel.
 *
 * @throws UnknownPolicy when the policy is neither the platform's nor the hotel's own.
 */
export async function createRoomType(
  db: CatalogDatabase,
  edit: RoomTypeEdit & { hotelId: string },
): Promise<boolean> {
  const details = JSON.stringify(edit.details);
  const rows = await withKnownPolicy(
    () => db.$queryRaw<unknown[]>`
      WITH created AS (
        INSERT INTO room_types (
          id, hotel_id, name, description, bed_type, max_guests, amenities, cancellation_policy_id)
        SELECT ${edit.roomTypeId}, hotel.id, details.name, details.description, details."bedType",
               details."maxGuests", details.amenities, details."cancellationPolicyId"
          FROM hotels hotel, jsonb_to_record(${details}::jsonb) AS details(
            name text, description text, "bedType" text, "maxGuests" int, amenities text[],
            "cancellationPolicyId" text)
         WHERE hotel.id = ${edit.hotelId}
        ON CONFLICT (id) DO NOTHING
        RETURNING id, hotel_id
      ), revised AS (
        UPDATE hotels SET revision = revision + 1 FROM created WHERE hotels.id = created.hotel_id
        RETURNING hotels.id, revision, created.id AS room_type_id)
      SELECT record_hotel(id, revision, ${edit.actorId}, 'ROOM_TYPE_CREATED',
               ${details}::jsonb || jsonb_build_object('roomTypeId', room_type_id),
               'RoomTypeChanged', jsonb_build_object('roomTypeId', room_type_id))
        FROM revised`,
  );
  return rows.length > 0;
}

/**
 * Writes a room type's details over those of `version` and returns the new version; null when there is no such
 * room type.
 *
 * @throws VersionConflict with the room type as it is now, when `version` is not the present one.
 * @throws UnknownPolicy when the policy is neither the platform's nor the hotel's own.
 */
export async function changeRoomType(
  db: CatalogDatabase,
  edit: RoomTypeEdit & { version: number },
): Promise<number | null> {
  const details = JSON.stringify(edit.details);
  const [row] = await withKnownPolicy(
    () => db.$queryRaw<{ version: number }[]>`
      WITH changed AS (
        UPDATE room_types
           SET name = details.name, description = details.description, bed_type = details."bedType",
               max_guests = details."maxGuests", amenities = details.amenities,
               cancellation_policy_id = details."cancellationPolicyId", version = version + 1, updated_at = now()
          FROM jsonb_to_record(${details}::jsonb) AS details(
            name text, description text, "bedType" text, "maxGuests" int, amenities text[],
            "cancellationPolicyId" text)
         WHERE id = ${edit.roomTypeId} AND version = ${edit.version}
        RETURNING id, hotel_id, version
      ), revised AS (
        UPDATE hotels SET revision = revision + 1 FROM changed WHERE hotels.id = changed.hotel_id
        RETURNING hotels.id, revision, changed.id AS room_type_id, changed.version AS room_type_version)
      SELECT room_type_version AS version, record_hotel(id, revision, ${edit.actorId}, 'ROOM_TYPE_CHANGED',
               ${details}::jsonb || jsonb_build_object('roomTypeId', room_type_id),
               'RoomTypeChanged', jsonb_build_object('roomTypeId', room_type_id))
        FROM revised`,
  );
  if (row !== undefined) return row.version;
  const current = await readManagedRoomType(db, edit.roomTypeId);
  if (current === null) return null;
  throw new VersionConflict(current);
}
