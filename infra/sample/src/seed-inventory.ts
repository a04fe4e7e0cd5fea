import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { openNights } from '@holdfast/prisma-inventory/open-nights';
import { sellingReach } from '@holdfast/prisma-inventory/selling-reach';
import { exchangeRates } from './exchange-rates.ts';
import { allotmentRow, hotelRatesRow, ratePlanRow, roomRows } from './hotel-rows.ts';
import { poolOf } from './pool.ts';
import type { SeedHotel } from './seed-hotel.ts';

/** Adds allotments, prices and exchange rates where there are none, and the nights that have come into reach. */
export async function seedInventory(url: string, hotels: readonly SeedHotel[], horizonDays: number) {
  const db = openInventoryDatabase(poolOf(url));
  try {
    const pairs = hotels.flatMap((hotel) => hotel.roomTypes.map((type) => [hotel, type] as const));
    await db.allotment.createMany({ data: pairs.map((pair) => allotmentRow(...pair)), skipDuplicates: true });
    const plans = await db.ratePlan.createMany({
      data: pairs.map((pair) => ratePlanRow(...pair)),
      skipDuplicates: true,
    });
    await db.room.createMany({ data: hotels.flatMap(roomRows), skipDuplicates: true });
    await db.hotelRates.createMany({ data: hotels.map(hotelRatesRow), skipDuplicates: true });
    await db.exchangeRate.createMany({ data: [...exchangeRates], skipDuplicates: true });
    const nights = await openNights(db, sellingReach(horizonDays));
    // Without fresh statistics the first bookings would read whole months.
    if (nights > 0) await db.$executeRaw`ANALYZE nights, allotments, rate_plans, hotel_rates`;
    return { nights, ratePlans: plans.count };
  } finally {
    await db.$disconnect();
  }
}
