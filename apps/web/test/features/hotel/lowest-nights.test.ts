import { expect, test } from 'vitest';
import { lowestNights, lowestPrice } from '../../../src/features/hotel/lowest-nights.ts';

const night = (date: string, amountMinor: number, roomsLeft = 2, minStay?: number) => ({
  date,
  roomsLeft,
  closedToArrival: false,
  price: { amountMinor, currency: 'EUR' },
  ...(minStay !== undefined && { minStay }),
});

test('takes the lowest price of room types that are left', () => {
  const nights = lowestNights([
    [night('2027-06-10', 9000, 0), night('2027-06-11', 9000)],
    [night('2027-06-10', 12000), night('2027-06-11', 8000)],
  ]);
  expect(nights.get('2027-06-10')?.price?.amountMinor).toBe(12000);
  expect(nights.get('2027-06-11')?.price?.amountMinor).toBe(8000);
  expect(lowestPrice(nights)).toBe(8000);
});

test('has no price where nothing is left or none is set', () => {
  const unpriced = { date: '2027-06-11', roomsLeft: 4, closedToArrival: false };
  const nights = lowestNights([[night('2027-06-10', 9000, 0), unpriced]]);
  expect([...nights.values()]).toEqual([{}, {}]);
  expect(lowestPrice(nights)).toBeUndefined();
});

test('asks for more nights only where every room type does', () => {
  const nights = lowestNights([
    [night('2027-06-10', 9000, 1, 3), night('2027-06-11', 9000, 1, 3)],
    [night('2027-06-10', 9500, 1, 2), night('2027-06-11', 9500)],
  ]);
  expect(nights.get('2027-06-10')?.minStay).toBe(2);
  expect(nights.get('2027-06-11')?.minStay).toBeUndefined();
});
