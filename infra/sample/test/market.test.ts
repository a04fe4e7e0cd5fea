import { expect, test } from 'vitest';
import { capacityOf } from '../src/hotel-rows.ts';
import { soldNights } from '../src/market/copy-inventory.ts';
import { asJson, columnsOf, toLine } from '../src/market/copy-rows.ts';
import { groupHolds } from '../src/market/group-holds.ts';
import { marketCities } from '../src/market/market-cities.ts';
import { marketHotel } from '../src/market/market-hotel.ts';
import { marketNights } from '../src/market/market-nights.ts';
import { chanceOf } from '../src/market/random.ts';

const cities = marketCities();
const nights = marketNights(90, new Date('2026-11-21T12:00:00Z'));
const hotels = Array.from({ length: 3000 }, (_, index) => marketHotel(index + 1, cities));

test('a hotel depends on its number alone', () => {
  expect(marketHotel(17, marketCities())).toEqual(hotels[16]);
  expect(hotels[0]).toMatchObject({ id: 'htl_000001' });
  expect(hotels[0]?.roomTypes.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((n) => `rt_000001_${n}`));
});

test('large cities have many hotels and small towns have some', () => {
  const perCity = Map.groupBy(hotels, ({ city }) => city);
  const [largest] = cities.cities;
  expect(largest && perCity.get(largest)?.length).toBeGreaterThan(15);
  const inTowns = hotels.filter(({ city }) => city.population < 100_000).length;
  expect(inTowns / hotels.length).toBeGreaterThan(0.1);
  expect(perCity.size).toBeGreaterThan(1000);
});

test('hotels are near their city, rated, and of two to five stars', () => {
  for (const { city, latitude, longitude, stars, ratingSum, ratingCount } of hotels) {
    expect(Math.abs(latitude - city.latitude)).toBeLessThan(0.5);
    expect(Math.abs(longitude - city.longitude) * Math.cos((latitude * Math.PI) / 180)).toBeLessThan(0.5);
    expect([2, 3, 4, 5]).toContain(stars);
    expect(ratingSum).toBeGreaterThanOrEqual(ratingCount);
    expect(ratingSum).toBeLessThanOrEqual(5 * ratingCount);
  }
  const averages = hotels.flatMap(({ ratingSum, ratingCount }) =>
    ratingCount ? ratingSum / ratingCount : [],
  );
  const average = averages.reduce((sum, next) => sum + next, 0) / averages.length;
  expect(average).toBeGreaterThan(3.5);
  expect(average).toBeLessThan(4.3);
});

test('what is sold is the sum of the groups, never above capacity, more near than far, some of it sold out', () => {
  const soldAt = new Array<number>(92).fill(0);
  let [capacities, soldOut] = [0, 0];
  for (const [index, hotel] of hotels.slice(0, 500).entries()) {
    for (const { capacity, reserved, holds } of soldNights(index + 1, hotel, nights)) {
      const sums = new Array<number>(92).fill(0);
      for (const { firstNight, nights: length, rooms } of holds) {
        for (let night = firstNight; night < firstNight + length; night += 1)
          sums[night] = (sums[night] ?? 0) + rooms;
      }
      expect([...reserved]).toEqual(sums);
      expect(Math.max(...sums)).toBeLessThanOrEqual(capacity);
      capacities += capacity;
      soldOut += sums.filter((sum) => sum === capacity).length;
      for (const [night, sum] of sums.entries()) soldAt[night] = (soldAt[night] ?? 0) + sum;
    }
  }
  const share = (from: number, until: number) =>
    soldAt.slice(from, until).reduce((sum, next) => sum + next, 0) / (capacities * (until - from));
  expect(share(0, 14)).toBeGreaterThan(share(60, 92) + 0.05);
  expect(share(0, 92)).toBeGreaterThan(0.55);
  expect(share(0, 92)).toBeLessThan(0.75);
  expect(soldOut / (2500 * 92)).toBeGreaterThan(0.04);
});

test('a room type without rooms sells nothing', () => {
  expect(groupHolds({ capacity: 0, days: 10, firstFriday: 2 }, chanceOf(1)).holds).toEqual([]);
});

test('capacity is the rooms with their allowance, rounded down', () => {
  const [type] = hotels[0]?.roomTypes ?? [];
  if (type === undefined) throw new Error('no room type');
  expect(capacityOf({ ...type, rooms: 19, allowancePercent: 110 })).toBe(20);
});

test('nights begin yesterday and know their first Friday', () => {
  expect(nights).toMatchObject({ from: '2026-11-20', until: '2027-02-20', firstFriday: 0 });
  expect(nights.dates).toHaveLength(92);
});

test('rows are written as COPY reads them', () => {
  expect(toLine(['a\tb\\', null, 3, true])).toBe('a\\tb\\\\\t\\N\t3\ttrue\n');
  expect(toLine([['wifi', 'a "bar"'], [1, 2], {}])).toBe('{"wifi","a \\\\"bar\\\\""}\t{1,2}\t{}\n');
  expect(toLine([asJson([{ kind: 'WEEKEND' }])])).toBe('[{"kind":"WEEKEND"}]\n');
  expect(columnsOf({ id: 1, roomTypeId: 2 })).toBe('("id","room_type_id")');
});
