import type { ManagedHotel } from '@holdfast/contracts/http/admin/hotels';
import type { ManagedPhoto } from '@holdfast/contracts/http/admin/photos';
import type { PolicyView } from '@holdfast/contracts/http/admin/policies';
import type { ManagedRoomType } from '@holdfast/contracts/http/admin/room-types';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readPhoto } from '@holdfast/prisma-catalog/photos';
import { readPolicy } from '@holdfast/prisma-catalog/policies';
import { readManagedHotel } from '@holdfast/prisma-catalog/read-hotel';
import type { Platform } from '../platform.ts';
import { hotelView, photoView, policyView, roomTypeView } from './catalogue-view.ts';

/** The hotel as it is now. Throws ProblemError NOT_FOUND. */
export async function showHotel({ catalog }: Platform, hotelId: string): Promise<ManagedHotel> {
  return hotelView(found(await readManagedHotel(catalog, hotelId), 'hotel'));
}

/** The room type of a hotel as it is now, with its photos. Throws ProblemError NOT_FOUND. */
export async function showRoomType(
  { catalog }: Platform,
  { hotelId, roomTypeId }: { hotelId: string; roomTypeId: string },
): Promise<ManagedRoomType> {
  const hotel = found(await readManagedHotel(catalog, hotelId), 'hotel');
  const type = found(hotel.roomTypes.find(({ id }) => id === roomTypeId) ?? null, 'room type');
  return roomTypeView(type, hotel.photos);
}

/** The policy as it is now. Throws ProblemError NOT_FOUND. */
export async function showPolicy({ catalog }: Platform, policyId: string): Promise<PolicyView> {
  return policyView(found(await readPolicy(catalog, policyId), 'policy'));
}

/** The photo as it is now. Throws ProblemError NOT_FOUND. */
export async function showPhoto({ catalog }: Platform, photoId: string): Promise<ManagedPhoto> {
  return photoView(found(await readPhoto(catalog, photoId), 'photo'));
}

/** What was found. Throws ProblemError NOT_FOUND for null. */
export function found<Row>(row: Row | null, what: string): Row {
  if (row === null) throw new ProblemError('NOT_FOUND', `There is no such ${what}.`);
  return row;
}
