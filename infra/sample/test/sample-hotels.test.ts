import { expect, test } from 'vitest';
import { sampleHotels } from '../src/sample-hotels.ts';

const hotels = sampleHotels();

test('a hundred hotels with five room types each, the same every time', () => {
  expect(hotels).toHaveLength(100);
  expect(hotels.every((hotel) => hotel.roomTypes.length === 5)).toBe(true);
  expect(sampleHotels()).toEqual(hotels);
});

test('ids are unique and plain', () => {
  const ids = hotels.flatMap((hotel) => [hotel.id, ...hotel.roomTypes.map(({ id }) => id)]);
  expect(new Set(ids).size).toBe(600);
  expect(ids.filter((id) => !/^(htl|rt)_[a-z0-9_]+$/.test(id))).toEqual([]);
});

test('the hotel of the documentation is there', () => {
  const lisbon = hotels.find(({ id }) => id === 'htl_harbour_lisbon');
  expect(lisbon).toMatchObject({
    name: 'Harbour Hotel Lisbon',
    city: { name: 'Lisbon', timeZone: 'Europe/Lisbon', market: { currency: 'EUR' } },
  });
  expect(lisbon?.roomTypes.map(({ id }) => id)).toContain('rt_harbour_lisbon_double');
});

test('time zones and currencies are ones that Intl knows', () => {
  for (const { city } of hotels) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: city.timeZone })).not.toThrow();
    expect(Intl.supportedValuesOf('currency')).toContain(city.market.currency);
  }
});

test('prices are whole amounts of a plausible size in every currency', () => {
  for (const { plan } of hotels.flatMap(({ roomTypes }) => roomTypes)) {
    expect(plan.baseMinor).toBeGreaterThan(10 * plan.stepMinor);
  }
});

test('summer is dear in Lisbon in July and in Sydney in January', () => {
  const monthsOf = (id: string) =>
    hotels
      .find((hotel) => hotel.id === id)
      ?.rules.flatMap((rule) => (rule.kind === 'SEASON' ? rule.percent : [])) ?? [];
  const [lisbon, sydney] = [monthsOf('htl_harbour_lisbon'), monthsOf('htl_almond_sydney')];
  expect([lisbon[6], lisbon[0]]).toEqual([124, 76]);
  expect([sydney[6], sydney[0]]).toEqual([76, 124]);
});
