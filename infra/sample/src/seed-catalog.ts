import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { hotelRow, roomTypeRow } from './hotel-rows.ts';
import { surroundingOf } from './pictures/surrounding-of.ts';
import { poolOf } from './pool.ts';
import { sampleGuest } from './sample-guest.ts';
import { reviewsOf } from './sample-reviews.ts';
import type { SeedHotel } from './seed-hotel.ts';

/** Adds the sampled hotels that the catalogue lacks, with their room types and reviews. */
export async function seedCatalog(url: string, hotels: readonly SeedHotel[]) {
  const db = openCatalogDatabase(poolOf(url));
  try {
    const added = await db.hotel.createMany({ data: hotels.map(hotelRow), skipDuplicates: true });
    const types = await db.roomType.createMany({
      data: hotels.flatMap((hotel) => hotel.roomTypes.map((type) => roomTypeRow(hotel, type))),
      skipDuplicates: true,
    });
    // Ratings are in the rows of the hotels; to hotels that were there already nothing is added.
    const reviews =
      added.count === hotels.length
        ? await db.review.createMany({ data: hotels.flatMap(reviewRows), skipDuplicates: true })
        : { count: 0 };
    return { hotels: added.count, roomTypes: types.count, reviews: reviews.count };
  } finally {
    await db.$disconnect();
  }
}

function reviewRows({ id: hotelId, roomTypes, city, amenities }: SeedHotel, hotelIndex: number) {
  const reviewed = { index: hotelIndex, surrounding: surroundingOf(city), amenities };
  return reviewsOf(reviewed).map((review, index) => {
    const month = 1 + ((hotelIndex + index * 4) % 9);
    return {
      ...review,
      bookingId: `bk_sample_${hotelId}_${index + 1}`,
      hotelId,
      roomTypeId: roomTypes[index % roomTypes.length]?.id ?? '',
      accountId: sampleGuest.id,
      stayedMonth: `2026-0${month}`,
      // Written some days after the month of the stay.
      createdAt: new Date(Date.UTC(2026, month, 2 + index, 9 + (hotelIndex % 10), index * 4)),
    };
  });
}
