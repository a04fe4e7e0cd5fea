import { addDays } from '@holdfast/domain/calendar-date';
import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import { priceNight } from '@holdfast/domain/night-price';
import type { Charge, RateRule } from '@holdfast/domain/rate-rules';
import fc from 'fast-check';
import type { SearchQuery, SearchSort } from '../src/search-query.ts';
import type { MarketHotel } from './search-fixture.ts';

// Few values, so that what is asked for is often there and prices, ratings and distances are often equal.
const points = [
  { latitude: 38.7, longitude: -9.1 },
  { latitude: 38.7, longitude: -9.2 },
  { latitude: 38.95, longitude: -9.1 },
  { latitude: 41.15, longitude: -8.6 },
];
const currencies = ['EUR', 'USD', 'JPY', 'KWD'];
const amenities = ['wifi', 'pool', 'spa'];
const words = ['harbour', 'garden', 'palace'];
// A week before the year's end until two weeks after it; what is asked for may run past either end.
const [firstNight, lastNight] = [0, 24];
const dateOf = (night: number) => addDays('2026-12-22', night);

const seldom = <Value, Nothing>(value: fc.Arbitrary<Value>, nothing: Nothing) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(nothing) }, { weight: 1, arbitrary: value });
const orNull = <Value>(value: fc.Arbitrary<Value>) => seldom(value, null);
const orNone = <Value>(value: fc.Arbitrary<Value>) => seldom(value, undefined);
const among = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const rule: fc.Arbitrary<RateRule> = fc.oneof(
  fc.record({
    kind: fc.constant('WEEKEND' as const),
    weekdays: fc.constant([5, 6]),
    percent: fc.integer({ min: 80, max: 130 }),
  }),
  fc.record({
    kind: fc.constant('SEASON' as const),
    from: fc.constant('12-28'),
    until: fc.constant('01-03'),
    percent: fc.integer({ min: 90, max: 200 }),
  }),
  fc.record({
    kind: fc.constant('LENGTH_OF_STAY' as const),
    minNights: fc.integer({ min: 2, max: 6 }),
    percentOff: fc.integer({ min: 1, max: 60 }),
  }),
);
const charge: fc.Arbitrary<Charge> = fc.oneof(
  fc.record({
    kind: fc.constant('TAX' as const),
    name: fc.constant('VAT'),
    included: fc.boolean(),
    basis: fc.constant('PERCENT' as const),
    basisPoints: fc.integer({ min: 1, max: 2_500 }),
  }),
  fc.record({
    kind: fc.constant('FEE' as const),
    name: fc.constant('Fee'),
    included: fc.boolean(),
    basis: among(['PER_ROOM_NIGHT', 'PER_GUEST_NIGHT', 'PER_ROOM_STAY'] as const),
    amountMinor: fc.integer({ min: 0, max: 999 }),
  }),
);
const tiers = among<CancellationTier[]>([
  [],
  [{ hoursBeforeCheckIn: 24, refundPercent: 100 }],
  [
    { daysBeforeCheckIn: 3, refundPercent: 100 },
    { hoursBeforeCheckIn: 6, refundPercent: 50 },
  ],
]);
const night = fc.record({
  there: fc.integer({ min: 0, max: 19 }).map((die) => die > 0),
  roomsLeft: fc.integer({ min: 0, max: 12 }).map((left) => Math.min(left, 4)),
  stopSell: fc.integer({ min: 0, max: 19 }).map((die) => die === 0),
  minStay: orNull(fc.integer({ min: 1, max: 4 })),
  maxStay: orNull(fc.integer({ min: 2, max: 6 })),
  closedToArrival: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
  fixedMinor: orNull(among([5_000, 7_777])),
});
const roomType = fc.record({
  cancellationTiers: tiers,
  maxGuests: fc.integer({ min: 1, max: 4 }),
  baseMinor: among([9_999, 12_345, 15_000]),
  rules: fc.array(rule, { maxLength: 2 }),
  nights: fc.array(night, { minLength: lastNight - firstNight, maxLength: lastNight - firstNight }),
  otherCurrency: fc.integer({ min: 0, max: 19 }).map((die) => die === 0),
});
const hotel = fc.record({
  words: fc.subarray(words),
  point: among(points),
  stars: fc.integer({ min: 3, max: 5 }),
  amenities: fc.subarray(amenities),
  ratings: fc.array(fc.integer({ min: 3, max: 5 }), { maxLength: 4 }),
  active: fc.integer({ min: 0, max: 9 }).map((die) => die > 0),
  sandbox: fc.boolean(),
  currency: among(currencies),
  rules: fc.array(rule, { maxLength: 2 }),
  charges: fc.array(charge, { maxLength: 3 }),
  roomTypes: fc.array(roomType, { minLength: 1, maxLength: 3, size: 'max' }),
});

/** A few hotels with room types, rules, charges and nights. */
export const randomMarket: fc.Arbitrary<MarketHotel[]> = fc
  .array(hotel, { minLength: 4, maxLength: 10, size: 'max' })
  .map((hotels) => hotels.map((seed, index) => marketHotel(seed, `htl_${index}`)));

type HotelSeed = typeof hotel extends fc.Arbitrary<infer Seed> ? Seed : never;

function marketHotel(seed: HotelSeed, id: string): MarketHotel {
  const { ratings, currency, roomTypes } = seed;
  return {
    described: {
      ...seed.point,
      ...{ id, currency, stars: seed.stars, amenities: seed.amenities, sandbox: seed.sandbox },
      ...{ name: `Hotel ${id}`, description: seed.words.join(' '), city: 'Lisbon', countryCode: 'PT' },
      ratingSum: ratings.reduce((sum, rating) => sum + rating, 0),
      ratingCount: ratings.length,
      status: seed.active ? 'ACTIVE' : 'INACTIVE',
      photo: null,
      ...{ timeZone: 'Europe/Lisbon', checkInTime: '15:00' },
      roomTypes: roomTypes.map(({ maxGuests, cancellationTiers }, index) => ({
        id: `rt_${id}_${index}`,
        name: `Room ${index}`,
        maxGuests,
        cancellationTiers,
      })),
    },
    sold: roomTypes.map(({ baseMinor, otherCurrency, nights, ...own }, index) => {
      const rules = [...seed.rules, ...own.rules];
      const plan = { currency, baseMinor, stepMinor: 1, floorMinor: null, ceilingMinor: null };
      return {
        roomTypeId: `rt_${id}_${index}`,
        hotelId: id,
        currency: otherCurrency ? 'CHF' : currency,
        rules,
        charges: seed.charges,
        nights: nights.flatMap(({ there, fixedMinor, ...left }, offset) => {
          const date = dateOf(firstNight + offset);
          const amountMinor = priceNight(plan, rules, {
            date,
            fixedMinor,
            capacity: 4,
            reserved: 4 - left.roomsLeft,
          });
          return there ? [{ ...left, date, amountMinor }] : [];
        }),
      };
    }),
  };
}

/** Anything that may be asked of such a market. */
export const randomQuery: fc.Arbitrary<SearchQuery> = fc
  .record({
    near: fc.record({ point: among(points), radiusKm: among([5, 50, 400, 400]) }),
    arrival: fc.integer({ min: firstNight - 2, max: lastNight + 1 }),
    nights: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) },
      fc.integer({ min: 5, max: 31 }),
    ),
    guests: fc.integer({ min: 1, max: 6 }),
    rooms: orNone(fc.integer({ min: 1, max: 3 })),
    currency: among(currencies),
    // Without the yen's rate now and then.
    rates: among([
      { EUR: 1_000_000, USD: 1_083_300, JPY: 161_270_000, KWD: 332_100 },
      { EUR: 1_000_000, USD: 1_083_300, KWD: 332_100 },
    ]),
    livemode: fc.boolean(),
    text: orNone(fc.subarray(words).map((some) => some.join(' '))),
    priceMinMinor: orNone(fc.integer({ min: 0, max: 60_000 })),
    priceMaxMinor: orNone(fc.integer({ min: 10_000, max: 150_000 })),
    amenities: orNone(fc.subarray(amenities)),
    stars: orNone(fc.subarray([3, 4, 5])),
    ratingMin: orNone(among([3, 4, 4.5])),
    sort: among<SearchSort>(['RECOMMENDED', 'PRICE', 'DISTANCE', 'RATING']),
    page: fc.integer({ min: 1, max: 3 }),
    pageSize: among([1, 2, 20]),
  })
  .map(({ near, arrival, nights, ...query }) => ({
    ...query,
    near: { ...near.point, radiusKm: near.radiusKm },
    checkIn: dateOf(arrival),
    checkOut: dateOf(arrival + nights),
  }));
