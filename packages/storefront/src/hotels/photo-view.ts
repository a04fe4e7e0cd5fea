import type { Photo } from '@holdfast/contracts/http/photo';
import { photoAddresses } from '@holdfast/domain/photo-sizes';
import type { Photo as PhotoRow } from '@holdfast/prisma-catalog/read-hotel';

/** A photo as it is shown, with an address for each size. */
export function photoView({ id, roomTypeId, caption, width, height, objectKey }: PhotoRow): Photo {
  const shown = roomTypeId === null ? {} : { roomTypeId };
  return { id, ...shown, caption, width, height, urls: photoAddresses(objectKey) };
}
