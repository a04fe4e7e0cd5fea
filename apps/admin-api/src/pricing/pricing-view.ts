import type { HotelPricing, Pricing } from '@holdfast/contracts/http/admin/pricing';
import type { ChargeBody, RateRuleBody } from '@holdfast/contracts/http/admin/rate-rules';
import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { HotelTerms } from '@holdfast/prisma-catalog/read-hotel-terms';
import { readHotelRates } from '@holdfast/prisma-inventory/change-hotel-rates';
import { readRatePlan } from '@holdfast/prisma-inventory/change-rate-plan';
import { readNights } from '@holdfast/prisma-inventory/read-nights';
import type { Platform } from '../platform.ts';

/** How a room type is priced, and with a range what comes of it. */
export async function readPricing(
  { inventory }: Platform,
  { roomTypeId, hotel }: { roomTypeId: string; hotel: HotelTerms },
  range?: { from: CalendarDate; until: CalendarDate },
): Promise<Pricing> {
  const [rates, nights] = await Promise.all([
    readRatePlan(inventory, { roomTypeId }),
    range && readNights(inventory, { roomTypeIds: [roomTypeId], ...range }),
  ]);
  const { baseMinor, stepMinor, floorMinor, ceilingMinor } = rates?.plan ?? {};
  return {
    roomTypeId,
    hotelId: hotel.id,
    currency: rates?.plan.currency ?? hotel.currency,
    version: rates?.version ?? null,
    plan:
      baseMinor === undefined || stepMinor === undefined
        ? null
        : { baseMinor, stepMinor, floorMinor: floorMinor ?? null, ceilingMinor: ceilingMinor ?? null },
    rules: [...(rates?.rules ?? [])] as RateRuleBody[],
    ...(nights && { nights: nights.map(({ date, amountMinor, fixed }) => ({ date, amountMinor, fixed })) }),
  };
}

/** The rules of all room types of a hotel, and its taxes and fees. */
export async function readHotelPricing({ inventory }: Platform, hotel: HotelTerms): Promise<HotelPricing> {
  const rates = await readHotelRates(inventory, { hotelId: hotel.id });
  return {
    hotelId: hotel.id,
    currency: hotel.currency,
    version: rates?.version ?? null,
    rules: [...(rates?.rules ?? [])] as RateRuleBody[],
    charges: [...(rates?.charges ?? [])] as ChargeBody[],
  };
}
