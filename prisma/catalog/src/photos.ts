import type { Photo } from '../generated/client.ts';
import type { CatalogDatabase } from './database.ts';

/** A photo whose files the object store has already. */
export interface NewPhoto
  extends Pick<Photo, 'id' | 'hotelId' | 'roomTypeId' | 'caption' | 'width' | 'height'> {
  readonly objectKey: string;
}

/** The photo with this id, or null. */
export function readPhoto(db: CatalogDatabase, photoId: string): Promise<Photo | null> {
  return db.photo.findUnique({ where: { id: photoId } });
}

/** How many photos a hotel has, those of its room types among them. */
export function countPhotos(db: CatalogDatabase, hotelId: string): Promise<number> {
  return db.photo.count({ where: { hotelId } });
}

/** Adds a photo behind the others of its hotel or room type; again, it changes nothing. False without such a hotel. */
export async function addPhoto(
  db: CatalogDatabase,
  { actorId, ...photo }: NewPhoto & { actorId: string },
): Promise<boolean> {
  const row = {
    id: photo.id,
    hotel_id: photo.hotelId,
    room_type_id: photo.roomTypeId,
    caption: photo.caption,
    width: photo.width,
    height: photo.height,
    object_key: photo.objectKey,
  };
  const [added] = await db.$queryRaw<{ id: string | null }[]>`
    SELECT add_photo(${JSON.stringify(row)}::jsonb, ${actorId}) AS id`;
  return added?.id === photo.id;
}

/** Gives a photo its place among the others, from 0, and its caption; false when the hotel has no such photo. */
export async function movePhoto(
  db: CatalogDatabase,
  photo: { photoId: string; hotelId: string; actorId: string; position: number; caption: string },
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ moved: boolean }[]>`
    SELECT move_photo(${photo.photoId}, ${photo.hotelId}, ${photo.position}::int, ${photo.caption},
                      ${photo.actorId}) AS moved`;
  return row?.moved === true;
}

/** Takes a photo away and returns its object key, whose files the caller removes; null when there is no such photo. */
export async function removePhoto(
  db: CatalogDatabase,
  { photoId, hotelId, actorId }: { photoId: string; hotelId: string; actorId: string },
): Promise<string | null> {
  const [row] = await db.$queryRaw<{ key: string | null }[]>`
    SELECT remove_photo(${photoId}, ${hotelId}, ${actorId}) AS key`;
  return row?.key ?? null;
}
