import type { Language } from '@holdfast/domain/languages';
import type { SeedHotel, SeedRoomType } from './seed-hotel.ts';

/** What hotels are written to in, where it is not English. */
const languageByCountry: Readonly<Record<string, Language>> = {
  ...{ AT: 'de', CH: 'de', DE: 'de', FR: 'fr', ES: 'es', MX: 'es', PT: 'pt', BR: 'pt' },
};

// A hotel's rows, with the keys Prisma knows; COPY names the columns after them.

export function hotelRow(hotel: SeedHotel) {
  const { market, name: city, timeZone } = hotel.city;
  return {
    id: hotel.id,
    name: hotel.name,
    description: hotel.description,
    address: hotel.address,
    city,
    countryCode: market.country,
    latitude: hotel.latitude,
    longitude: hotel.longitude,
    timeZone,
    stars: hotel.stars,
    amenities: [...hotel.amenities],
    status: 'ACTIVE',
    currency: market.currency,
    cancellationPolicyId: hotel.policyId,
    houseRules: hotel.houseRules,
    contactEmail: `desk@${hotel.id.replace('htl_', '').replaceAll('_', '-')}.example`,
    contactLanguage: languageByCountry[market.country] ?? 'en',
    ratingSum: hotel.ratingSum,
    ratingCount: hotel.ratingCount,
    sandbox: true,
  };
}

export function roomTypeRow({ id: hotelId }: SeedHotel, { id, template, policyId }: SeedRoomType) {
  const { name, description, bedType, maxGuests, amenities } = template;
  return {
    id,
    hotelId,
    name,
    description,
    bedType,
    maxGuests,
    amenities: [...amenities],
    cancellationPolicyId: policyId,
  };
}

export function allotmentRow({ id: hotelId }: SeedHotel, { id, rooms, allowancePercent }: SeedRoomType) {
  return { roomTypeId: id, hotelId, rooms, allowancePercent, sandbox: true };
}

const doorsPerFloor = 12;

/** The doors of a hotel, type after type: twelve on a floor, 101 to 112 on the first. */
export function roomRows({ id: hotelId, roomTypes }: SeedHotel) {
  const types = roomTypes.flatMap(({ id, rooms }) => Array.from({ length: rooms }, () => id));
  return types.map((roomTypeId, index) => {
    const floor = 1 + Math.floor(index / doorsPerFloor);
    const number = `${floor * 100 + 1 + (index % doorsPerFloor)}`;
    return { id: `rm_${hotelId.replace('htl_', '')}_${number}`, hotelId, roomTypeId, number, floor };
  });
}

export function ratePlanRow({ id: hotelId }: SeedHotel, { id, plan, rules }: SeedRoomType) {
  return { roomTypeId: id, hotelId, ...plan, rules: [...rules] };
}

export function hotelRatesRow({ id, rules, charges }: SeedHotel) {
  return { hotelId: id, rules: [...rules], charges: [...charges] };
}

/** How many rooms of a night are sold at most; as inventory's `night_capacity` makes it. */
export function capacityOf({ rooms, allowancePercent }: SeedRoomType): number {
  return Math.floor((rooms * allowancePercent) / 100);
}
