import { convertMoney } from '@holdfast/domain/exchange';
import type { Coordinates } from '@holdfast/domain/geo-cell';
import { roomsForParty } from '@holdfast/domain/party';
import { nightCount, nightsOf } from '@holdfast/domain/stay';
import { priceStay } from '@holdfast/domain/stay-price';
import type { FoundHotel, FoundOffer, SearchQuery, SearchResult } from '../src/search-query.ts';
import type { MarketHotel } from './search-fixture.ts';

type Candidate = FoundHotel & { readonly leastCompared: number | null; readonly inBand: boolean };

/** What a search must answer, found by looking at every hotel, room type and night with the rules of the domain. */
export function bruteForce(market: readonly MarketHotel[], query: SearchQuery): SearchResult {
  const candidates = market
    .filter((hotel) => isWanted(hotel, query))
    .flatMap((hotel) => candidateOf(hotel, query));
  const inStars = candidates.filter(({ stars }) => !query.stars?.length || query.stars.includes(stars));
  const found = inStars.filter(({ inBand }) => inBand).sort(orderOf(query, inStars));
  const { page, pageSize } = query;
  return {
    total: found.length,
    items: found
      .slice((page - 1) * pageSize, page * pageSize)
      .map(({ leastCompared: _, inBand: __, ...hotel }) => hotel),
    facets: {
      stars: count(candidates.filter(({ inBand }) => inBand).map(({ stars }) => stars)).sort(
        (a, b) => b.value - a.value,
      ),
      amenities: count(found.flatMap(({ amenities }) => amenities)).sort(
        (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
      ),
      ratings: [4.5, 4, 3.5, 3]
        .map((value) => ({
          value,
          count: found.filter(({ rating }) => (rating.average ?? 0) >= value).length,
        }))
        .filter((facet) => facet.count > 0),
      price: bandsOf(inStars.flatMap(({ leastCompared }) => leastCompared ?? [])),
    },
  };
}

/** What a list of free rooms must be, found in the same way. */
export function bruteForceRooms(market: readonly MarketHotel[], query: SearchQuery) {
  const free = market
    .filter((hotel) => isWanted(hotel, query))
    .flatMap(({ described, sold }) =>
      sold
        .flatMap((roomType) => offerOf(described, roomType, { ...query, rooms: 1 }))
        .map(({ roomTypeName: name, rooms: _, ...offer }) => ({
          ...{ ...offer, name, hotelId: described.id, hotelName: described.name, city: described.city },
          countryCode: described.countryCode,
          distanceKm: Math.round(metresBetween(query.near, described)) / 1000,
        })),
    )
    .sort(
      (a, b) =>
        (a.comparedMinor ?? Number.POSITIVE_INFINITY) - (b.comparedMinor ?? Number.POSITIVE_INFINITY) ||
        (a.roomTypeId < b.roomTypeId ? -1 : 1),
    );
  const { page, pageSize } = query;
  const items = free
    .slice((page - 1) * pageSize, page * pageSize)
    .map(({ comparedMinor: _, ...room }) => room);
  return { total: free.length, items };
}

function isWanted(
  { described }: MarketHotel,
  { near, livemode, text, amenities = [], ratingMin }: SearchQuery,
) {
  const words =
    `${described.name} ${described.city} ${described.amenities.join(' ')} ${described.description}`
      .toLowerCase()
      .split(/\W+/);
  return (
    described.status === 'ACTIVE' &&
    (livemode || described.sandbox) &&
    metresBetween(near, described) <= near.radiusKm * 1000 &&
    (text ?? '').split(' ').every((word) => word === '' || words.includes(word.toLowerCase())) &&
    amenities.every((amenity) => described.amenities.includes(amenity)) &&
    (ratingMin === undefined || (averageOf(described) ?? 0) >= ratingMin)
  );
}

function candidateOf({ described, sold }: MarketHotel, query: SearchQuery): Candidate[] {
  const offers = sold
    .flatMap((roomType) => offerOf(described, roomType, query))
    .sort(
      (a, b) => a.totalPrice.amountMinor - b.totalPrice.amountMinor || (a.roomTypeId < b.roomTypeId ? -1 : 1),
    );
  const { priceMinMinor, priceMaxMinor } = query;
  const filtered = priceMinMinor !== undefined || priceMaxMinor !== undefined;
  const within = offers.filter(
    ({ comparedMinor }) =>
      !filtered ||
      (comparedMinor !== null &&
        comparedMinor >= (priceMinMinor ?? 0) &&
        comparedMinor <= (priceMaxMinor ?? Number.POSITIVE_INFINITY)),
  );
  const offer = within[0] ?? offers[0];
  if (offer === undefined) return [];
  const { id, name, city, countryCode, stars, latitude, longitude, amenities, ratingCount, photo } =
    described;
  const { timeZone, checkInTime, roomTypes } = described;
  return [
    {
      ...{ hotelId: id, name, city, countryCode, stars, latitude, longitude, amenities },
      rating: { average: averageOf(described), count: ratingCount },
      photoKey: photo,
      distanceKm: Math.round(metresBetween(query.near, described)) / 1000,
      offer,
      terms: {
        hotel: { timeZone, checkInTime },
        cancellationTiers:
          roomTypes.find(({ id: roomTypeId }) => roomTypeId === offer.roomTypeId)?.cancellationTiers ?? [],
      },
      leastCompared: offers[0]?.comparedMinor ?? null,
      inBand: within.length > 0,
    },
  ];
}

function offerOf(
  described: MarketHotel['described'],
  { roomTypeId, currency, nights, rules, charges }: MarketHotel['sold'][number],
  query: SearchQuery,
): FoundOffer[] {
  const roomType = described.roomTypes.find(({ id }) => id === roomTypeId);
  if (roomType === undefined || currency !== described.currency) return [];
  const rooms = roomsForParty(query, roomType.maxGuests);
  if (rooms === undefined) return [];
  const slept = nightsOf(query).map((date) => nights.find((night) => night.date === date));
  const [arrival] = slept;
  const length = nightCount(query);
  if (arrival === undefined || arrival.closedToArrival) return [];
  if ((arrival.minStay ?? 1) > length || (arrival.maxStay ?? length) < length) return [];
  const free = slept.flatMap((night) =>
    night === undefined || night.stopSell || night.amountMinor === null || night.roomsLeft < rooms
      ? []
      : night,
  );
  if (free.length < length) return [];
  const { total } = priceStay({
    ...{ currency, rooms, rules, charges, guests: query.guests, checkIn: query.checkIn },
    nightsMinor: free.flatMap(({ amountMinor }) => amountMinor ?? []),
  });
  return [
    {
      ...{ roomTypeId, rooms, roomTypeName: roomType.name, maxGuests: roomType.maxGuests },
      roomsLeft: Math.min(...free.map(({ roomsLeft }) => roomsLeft)),
      totalPrice: total,
      comparedMinor: convertMoney(total, query.currency, query.rates)?.amountMinor ?? null,
    },
  ];
}

function orderOf({ sort }: SearchQuery, inStars: readonly Candidate[]) {
  const prices = inStars.flatMap(({ inBand, offer }) => (inBand ? (offer.comparedMinor ?? []) : []));
  const lowest = Math.min(...prices);
  const points = ({ rating, stars, distanceKm, offer }: Candidate) => {
    const average = rating.average ?? 0;
    const quality = (20 * (average * rating.count + 35)) / (rating.count + 10) + 2 * stars;
    const value =
      offer.comparedMinor === null ? 0 : (30 * Math.max(lowest, 1)) / Math.max(offer.comparedMinor, 1);
    return Math.round((quality - Math.round(distanceKm * 1000) / 2000 + value) * 1000);
  };
  const keys: Record<SearchQuery['sort'], (hotel: Candidate) => number[]> = {
    PRICE: ({ offer }) => [offer.comparedMinor ?? Number.POSITIVE_INFINITY],
    DISTANCE: ({ distanceKm }) => [distanceKm],
    RATING: ({ rating }) => [-(rating.average ?? 0), -rating.count],
    RECOMMENDED: (hotel) => [-points(hotel)],
  };
  const keyOf = keys[sort];
  return (first: Candidate, second: Candidate): number => {
    const others = keyOf(second);
    const different = keyOf(first)
      .map((key, index) => (key === others[index] ? 0 : key - (others[index] ?? 0)))
      .find((difference) => difference !== 0);
    return different ?? (first.hotelId < second.hotelId ? -1 : 1);
  };
}

function bandsOf(prices: readonly number[]): SearchResult['facets']['price'] {
  const sorted = prices.toSorted((a, b) => a - b);
  const most = sorted[Math.ceil(sorted.length * 0.8) - 1];
  if (most === undefined) return [];
  const widths = Array.from({ length: 16 }, (_, exponent) =>
    [1, 2, 5].map((factor) => factor * 10 ** exponent),
  );
  const width = widths.flat().find((candidate) => candidate * 5 >= most) ?? 0;
  return count(sorted.map((price) => Math.min(5, Math.floor(price / width))))
    .sort((a, b) => a.value - b.value)
    .map(({ value: band, count }) => ({
      fromMinor: width * band,
      toMinor: band === 5 ? (sorted.at(-1) ?? 0) : width * (band + 1) - 1,
      count,
    }));
}

function count<Value extends string | number>(values: readonly Value[]): { value: Value; count: number }[] {
  return [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({ value, count: same.length }));
}

function averageOf({ ratingSum, ratingCount }: { ratingSum: number; ratingCount: number }): number | null {
  return ratingCount === 0 ? null : Math.round((ratingSum / ratingCount) * 10) / 10;
}

/** The great-circle way over the earth that earthdistance assumes. */
function metresBetween(from: Coordinates, to: Coordinates): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [phi1, phi2] = [radians(from.latitude), radians(to.latitude)];
  const half =
    Math.sin((phi2 - phi1) / 2) ** 2 +
    Math.cos(phi1) * Math.cos(phi2) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * 6_378_168 * Math.asin(Math.sqrt(half));
}
