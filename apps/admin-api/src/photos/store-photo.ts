import { type PhotoSize, photoKey, photoSizes } from '@holdfast/domain/photo-sizes';
import { addPhoto, readPhoto } from '@holdfast/prisma-catalog/photos';
import type { FastifyBaseLogger } from 'fastify';
import type { Platform } from '../platform.ts';
import { photoType, type RenderedPhoto } from './render-photo.ts';

/** Whose photo it is. */
export interface PhotoOwner {
  readonly photoId: string;
  readonly hotelId: string;
  readonly roomTypeId: string | null;
  readonly caption: string;
  readonly actorId: string;
}

const sizes = Object.keys(photoSizes) as PhotoSize[];

/**
 * Stores a photo's files and then its row, so that there is never a row without files; when it fails in between, the
 * files are taken away again. False when the hotel, or its room type, does not exist.
 */
export async function storePhoto(
  platform: Platform,
  { photoId, hotelId, roomTypeId, caption, actorId }: PhotoOwner,
  { width, height, files }: RenderedPhoto,
  log: FastifyBaseLogger,
): Promise<boolean> {
  const objectKey = `${hotelId}/${photoId}`;
  const row = { id: photoId, hotelId, roomTypeId, caption, width, height, objectKey, actorId };
  try {
    // All of them are waited for, so that none arrives after the files were taken away.
    const puts = await Promise.allSettled(
      sizes.map((size) => platform.objects.put(photoKey(objectKey, size), files[size], photoType)),
    );
    for (const put of puts) if (put.status === 'rejected') throw put.reason;
    const added = await addPhoto(platform.catalog, row);
    if (!added) await removeFiles(platform, objectKey, log);
    return added;
  } catch (error) {
    // Where nobody can tell whether the row was written, a file too many is better than one too few.
    const written = await readPhoto(platform.catalog, photoId).catch(() => 'unknown');
    if (written === null) await removeFiles(platform, objectKey, log);
    throw error;
  }
}

/** Takes a photo's files away; what cannot be reached is left and logged, since no row leads to it. */
export async function removeFiles(
  { objects }: Platform,
  objectKey: string,
  log: FastifyBaseLogger,
): Promise<void> {
  const removals = await Promise.allSettled(sizes.map((size) => objects.remove(photoKey(objectKey, size))));
  const left = removals.filter(({ status }) => status === 'rejected').length;
  if (left > 0) log.warn({ objectKey, left }, 'files of a photo could not be removed');
}
