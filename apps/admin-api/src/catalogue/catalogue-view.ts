import type { ManagedHotel } from '@holdfast/contracts/http/admin/hotels';
import type { ManagedPhoto } from '@holdfast/contracts/http/admin/photos';
import type { PolicyView } from '@holdfast/contracts/http/admin/policies';
import type { ManagedRoomType } from '@holdfast/contracts/http/admin/room-types';
import { type Language, languages } from '@holdfast/domain/languages';
import { photoAddresses } from '@holdfast/domain/photo-sizes';
import type { Policy } from '@holdfast/prisma-catalog/policies';
import type { Hotel, Photo, RoomType } from '@holdfast/prisma-catalog/read-hotel';

/** A hotel as its managers see it. */
export function hotelView(row: Hotel): ManagedHotel {
  const { id, name, description, address, city, countryCode, latitude, longitude, timeZone, stars } = row;
  const { currency, sandbox, rating, amenities, checkInTime, checkOutTime, cancellationPolicyId } = row;
  const words = { name, description, address, city, countryCode, latitude, longitude, timeZone, stars };
  return {
    ...{
      id,
      currency,
      sandbox,
      rating,
      ...words,
      amenities,
      checkInTime,
      checkOutTime,
      cancellationPolicyId,
    },
    houseRules: { ...row.houseRules },
    ...(row.contactEmail === null ? {} : { contactEmail: row.contactEmail }),
    contactLanguage: languageOf(row.contactLanguage),
    status: statusOf(row.status),
    cancellation: [...row.cancellationTiers],
    roomTypes: row.roomTypes.map((type) => roomTypeView(type, row.photos)),
    photos: row.photos.filter(({ roomTypeId }) => roomTypeId === null).map(photoView),
    version: row.version,
  };
}

/** A room type as its managers see it, with those of the photos that are its own. */
export function roomTypeView(row: RoomType, photos: readonly Photo[]): ManagedRoomType {
  const { id, hotelId, name, description, bedType, maxGuests, amenities, cancellationPolicyId, version } =
    row;
  return {
    ...{ id, hotelId, name, description, bedType, maxGuests, amenities, cancellationPolicyId, version },
    cancellation: [...row.cancellationTiers],
    photos: photos.filter(({ roomTypeId }) => roomTypeId === id).map(photoView),
  };
}

export function photoView(row: Photo): ManagedPhoto {
  const { id, hotelId, roomTypeId, position, caption, width, height, objectKey } = row;
  const shown = roomTypeId === null ? {} : { roomTypeId };
  return { id, hotelId, ...shown, position, caption, width, height, urls: photoAddresses(objectKey) };
}

export function policyView({ id, hotelId, name, tiers, version }: Policy): PolicyView {
  return { id, hotelId, name, tiers: [...tiers], version };
}

/** The status column, which a CHECK keeps to these. */
export function statusOf(status: string): ManagedHotel['status'] {
  return status as ManagedHotel['status'];
}

/** The language column, which a CHECK keeps to these. */
function languageOf(language: string): Language {
  return languages.find((known) => known === language) ?? 'en';
}
