import type { ProblemError } from '@holdfast/edge/problem-error';
import { expect, test } from 'vitest';
import { checkSearch, searchOf } from '../../src/search/check-search.ts';

const now = new Date('2027-06-10T12:00:00Z');
const good = { location: 'Lisbon', checkIn: '2027-06-20', checkOut: '2027-06-22', guests: 2 };
const near = { latitude: 1, longitude: 2 };

function fieldOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as ProblemError).members.details?.[0]?.field;
  }
}

test.each([
  ['what is meant', {}, undefined],
  [
    'yesterday in UTC, which it still is somewhere',
    { checkIn: '2027-06-09', checkOut: '2027-06-11' },
    undefined,
  ],
  ['the day before', { checkIn: '2027-06-08', checkOut: '2027-06-11' }, 'checkIn'],
  ['nowhere', { location: undefined }, 'location'],
  ['two places', { near }, 'near'],
  ['a day that is none', { checkIn: '2027-06-31' }, 'checkIn'],
  ['no night', { checkOut: '2027-06-20' }, 'checkOut'],
  ['more nights than are sold', { checkOut: '2027-07-21' }, 'checkOut'],
  ['rooms without guests', { rooms: 3 }, 'rooms'],
  ['prices upside down', { priceMin: 2, priceMax: 1 }, 'priceMax'],
])('%s', (_, changes, field) => {
  const search = { ...good, ...changes } as Parameters<typeof checkSearch>[0];
  expect(fieldOf(() => checkSearch(search, 30, now))).toBe(field);
});

test('a stay beyond the read model is refused even where longer ones are sold', () => {
  expect(fieldOf(() => checkSearch({ ...good, checkOut: '2027-07-22' }, 365, now))).toBe('checkOut');
});

test('a query is the same search', () => {
  const stay = { checkIn: '2027-06-20', checkOut: '2027-06-22', guests: 2 };
  expect(searchOf({ ...stay, ...near, radiusKm: 5, amenities: 'wifi,pool', starRating: '4,5' })).toEqual({
    ...stay,
    near: { ...near, radiusKm: 5 },
    amenities: ['wifi', 'pool'],
    starRating: [4, 5],
  });
  expect(searchOf({ ...stay, location: 'Rome' })).toEqual({ ...stay, location: 'Rome' });
  expect(fieldOf(() => searchOf({ ...stay, latitude: 1 }))).toBe('longitude');
  expect(fieldOf(() => searchOf({ ...stay, location: 'Rome', radiusKm: 5 }))).toBe('radiusKm');
});
