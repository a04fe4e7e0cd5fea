import { expect, test } from 'vitest';
import { otherStays } from '../../../src/features/search/other-stays.ts';

const stay = { checkIn: '2027-06-10', checkOut: '2027-06-12', guests: 4, rooms: 2 };

test('moves, shortens and joins a stay', () => {
  expect(otherStays(stay, '2027-06-01')).toEqual([
    { key: 'earlier', stay: { ...stay, checkIn: '2027-06-09', checkOut: '2027-06-11' } },
    { key: 'later', stay: { ...stay, checkIn: '2027-06-11', checkOut: '2027-06-13' } },
    { key: 'shorter', stay: { ...stay, checkOut: '2027-06-11' } },
    { key: 'fewerRooms', stay: { ...stay, rooms: 1 } },
  ]);
});

test('never goes into the past, under a night or under a room', () => {
  const short = { ...stay, checkOut: '2027-06-11', rooms: 1 };
  expect(otherStays(short, '2027-06-10').map(({ key }) => key)).toEqual(['later']);
});
