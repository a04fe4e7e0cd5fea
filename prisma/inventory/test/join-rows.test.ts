import { expect, test } from 'vitest';
import { joinRows } from '../src/join-rows.ts';

const night = (row: number, day: number, rooms: number, roomTypeId = 'rt_a') => ({
  row,
  roomTypeId,
  from: `2027-06-${String(day).padStart(2, '0')}`,
  until: `2027-06-${String(day + 1).padStart(2, '0')}`,
  change: { rooms },
});
const shapeOf = (rows: Parameters<typeof joinRows>[0]) =>
  joinRows(rows).map(({ joined, rows: lines }) => [joined.row, joined.from, joined.until, lines.length]);

test('nights that follow one another and say the same are one', () => {
  expect(
    shapeOf([night(2, 12, 5), night(3, 10, 5), night(4, 11, 5), night(5, 14, 5), night(6, 13, 4)]),
  ).toEqual([
    [3, '2027-06-10', '2027-06-13', 3],
    [6, '2027-06-13', '2027-06-14', 1],
    [5, '2027-06-14', '2027-06-15', 1],
  ]);
});

test('room types stay apart', () => {
  expect(shapeOf([night(2, 10, 5), night(3, 11, 5, 'rt_b'), night(4, 11, 5)])).toEqual([
    [2, '2027-06-10', '2027-06-12', 2],
    [3, '2027-06-11', '2027-06-12', 1],
  ]);
});

test('lines that meet, and those of some weekdays, are left as they came', () => {
  expect(shapeOf([night(2, 11, 5), night(3, 10, 5), night(4, 10, 4)]).map(([row]) => row)).toEqual([2, 3, 4]);
  expect(shapeOf([{ ...night(2, 10, 5), weekdays: [5] }, night(3, 11, 5)])).toHaveLength(2);
});
