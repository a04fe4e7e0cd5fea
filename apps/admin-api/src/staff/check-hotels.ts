import { invalidFields } from '@holdfast/edge/problem-error';
import { readHotelTerms } from '@holdfast/prisma-catalog/read-hotel-terms';
import type { Platform } from '../platform.ts';

/** Throws ProblemError VALIDATION_ERROR for a hotel that does not exist. */
export async function checkHotels({ catalog }: Platform, hotelIds: readonly string[]): Promise<void> {
  const hotels = await Promise.all(hotelIds.map((hotelId) => readHotelTerms(catalog, hotelId)));
  const faults = hotels.flatMap((hotel, index) =>
    hotel === null ? [{ field: `hotelIds.${index}`, message: 'must be a hotel that exists' }] : [],
  );
  if (faults.length > 0) throw invalidFields(...faults);
}
