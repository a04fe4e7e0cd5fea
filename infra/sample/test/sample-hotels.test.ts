import { priceNight } from '@holdfast/domain/night-price';
import { expect, test } from 'vitest';
import { exchangeRates } from '../src/exchange-rates.ts';
import { sampleHotels } from '../src/sample-hotels.ts';
import { worldMarkets } from '../src/world-markets.ts';

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
    expect(plan.baseMinor % plan.stepMinor).toBe(0);
    expect(plan.floorMinor).toBeLessThan(plan.baseMinor);
    expect(plan.ceilingMinor).toBeGreaterThan(plan.baseMinor);
  }
});

test('summer is dear in Lisbon in July and in Sydney in January, and weekends are everywhere', () => {
  const priceOf = (id: string, date: string) => {
    const hotel = hotels.find((candidate) => candidate.id === id);
    const plan = hotel?.roomTypes[0]?.plan;
    if (hotel === undefined || plan === undefined) throw new Error(`no ${id}`);
    return priceNight(plan, hotel.rules, { date, capacity: 1, reserved: 0 }) / plan.baseMinor;
  };
  // All Wednesdays, but for the last one.
  expect(priceOf('htl_harbour_lisbon', '2027-07-14')).toBeCloseTo(1.22, 1);
  expect(priceOf('htl_harbour_lisbon', '2027-11-17')).toBeCloseTo(0.8, 1);
  expect(priceOf('htl_almond_sydney', '2027-07-14')).toBeCloseTo(0.8, 1);
  expect(priceOf('htl_almond_sydney', '2027-01-13')).toBeCloseTo(1.22, 1);
  expect(priceOf('htl_harbour_lisbon', '2027-07-16')).toBeCloseTo(1.22 * 1.18, 1);
});

test('taxes and fees are what a country asks', () => {
  const chargesAt = (id: string) => hotels.find((hotel) => hotel.id === id)?.charges;
  expect(chargesAt('htl_harbour_lisbon')).toEqual([
    { kind: 'TAX', name: 'VAT', included: true, basis: 'PERCENT', basisPoints: 600 },
    { kind: 'TAX', name: 'City tax', included: false, basis: 'PER_GUEST_NIGHT', amountMinor: 400 },
  ]);
  const american = hotels.find((hotel) => hotel.city.market.country === 'US');
  expect(american?.charges).toContainEqual(expect.objectContaining({ included: false, basis: 'PERCENT' }));
});

test('every currency has an exchange rate, by which a typical night costs something plausible', () => {
  const rates = Object.fromEntries(
    exchangeRates.map(({ currency, microsPerEuro }) => [currency, Number(microsPerEuro)]),
  );
  for (const { country, currency, typicalNight } of worldMarkets) {
    expect(typicalNight / ((rates[currency] ?? Number.NaN) / 1_000_000), country).toBeGreaterThan(45);
    expect(typicalNight / ((rates[currency] ?? Number.NaN) / 1_000_000), country).toBeLessThan(260);
  }
});
