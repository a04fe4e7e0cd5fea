import type { Hotel } from '@holdfast/contracts/http/hotel';
import type { RoomType } from '@holdfast/contracts/http/room-type';
import type { Hotel as HotelRow } from '@holdfast/prisma-catalog/read-hotel';
import { photoView } from './photo-view.ts';

/** A hotel as it is shown, with its room types. */
export interface HotelPage {
  readonly hotel: Hotel;
  readonly roomTypes: readonly RoomType[];
}

/** The hotel and its room types as the API shows them; columns that are the catalog's own business stay behind. */
export function pageOf(row: HotelRow): HotelPage {
  const { id, name, description, stars, address, city, countryCode, latitude, longitude } = row;
  const { timeZone, currency, checkInTime, checkOutTime, amenities, houseRules, rating } = row;
  const place = { address, city, countryCode, latitude, longitude, timeZone };
  const photos = row.photos.map(photoView);
  return {
    hotel: {
      id,
      name,
      description,
      stars,
      ...place,
      currency,
      checkInTime,
      checkOutTime,
      amenities,
      cancellation: row.cancellationTiers.map((tier) => ({ ...tier })),
      houseRules: { ...houseRules },
      rating: { ...rating },
      photos,
    },
    roomTypes: row.roomTypes.map((type) => ({
      id: type.id,
      hotelId: type.hotelId,
      name: type.name,
      description: type.description,
      bedType: type.bedType,
      maxGuests: type.maxGuests,
      amenities: type.amenities,
      cancellation: type.cancellationTiers.map((tier) => ({ ...tier })),
      photos: photos.filter(({ roomTypeId }) => roomTypeId === type.id),
    })),
  };
}
