import type { Photo } from '@holdfast/contracts/http/photo';
import { photoKey } from '@holdfast/domain/photo-sizes';
import type { Photo as PhotoRow } from '@holdfast/prisma-catalog/read-hotel';

/** A photo as it is shown, with an address for each size. */
export function photoView({ id, roomTypeId, caption, width, height, objectKey }: PhotoRow): Photo {
  const shown = roomTypeId === null ? {} : { roomTypeId };
  return { id, ...shown, caption, width, height, urls: photoUrls(objectKey) };
}

/** Where the photo of a key is served in each size. */
export function photoUrls(objectKey: string): Photo['urls'] {
  return {
    small: `/media/${photoKey(objectKey, 'small')}`,
    medium: `/media/${photoKey(objectKey, 'medium')}`,
    large: `/media/${photoKey(objectKey, 'large')}`,
  };
}
