import type { readHotel } from '@holdfast/prisma-catalog/read-hotel';
import type { HotelPage } from './hotel-reader.ts';

type HotelRow = NonNullable<Awaited<ReturnType<typeof readHotel>>>;

/** The hotel and its room types as the API shows them; columns that are the catalog's own business stay behind. */
export function pageOf(row: HotelRow): HotelPage {
  const { id, name, description, stars, address, city, countryCode, latitude, longitude } = row;
  const { timeZone, currency, checkInTime, checkOutTime, amenities, cancellationTiers } = row;
  const place = { address, city, countryCode, latitude, longitude, timeZone };
  return {
    hotel: { id, name, description, stars, ...place, currency, checkInTime, checkOutTime, amenities },
    roomTypes: row.roomTypes.map((type) => ({
      id: type.id,
      hotelId: type.hotelId,
      name: type.name,
      description: type.description,
      bedType: type.bedType,
      maxGuests: type.maxGuests,
      amenities: type.amenities,
    })),
    cancellationTiers,
  };
}
