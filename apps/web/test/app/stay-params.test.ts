import { describe, expect, test } from 'vitest';
import { isDate, readCount, readPartialStay, readStay } from '../../src/app/stay-params.ts';

describe('readStay', () => {
  test('reads a stay as it stands in an address, numbers written or not', () => {
    const stay = { checkIn: '2027-06-10', checkOut: '2027-06-13', guests: 3, rooms: 2 };
    expect(readStay(stay)).toEqual(stay);
    expect(readStay({ ...stay, guests: '3', rooms: '2' })).toEqual(stay);
  });

  test('takes two guests in one room unless told', () => {
    expect(readStay({ checkIn: '2027-06-10', checkOut: '2027-06-11' })).toMatchObject({
      guests: 2,
      rooms: 1,
    });
  });

  test.each([
    [{}],
    [{ checkIn: '2027-06-10' }],
    [{ checkIn: '2027-06-10', checkOut: '2027-06-10' }],
    [{ checkIn: '2027-06-13', checkOut: '2027-06-10' }],
    [{ checkIn: '2027-02-30', checkOut: '2027-03-04' }],
    [{ checkIn: 20270610, checkOut: '2027-06-13' }],
  ])('finds no stay in %j', (search) => {
    expect(readStay(search)).toBeUndefined();
  });
});

test('readPartialStay keeps the party where there are no dates', () => {
  expect(readPartialStay({ guests: 4, rooms: 2, checkIn: 'soon' })).toEqual({ guests: 4, rooms: 2 });
});

test.each([0, 10, 1.5, '', 'two', null, -1])('readCount refuses %j', (value) => {
  expect(readCount(value, 9)).toBeUndefined();
});

test('isDate knows leap years', () => {
  expect(isDate('2028-02-29')).toBe(true);
  expect(isDate('2027-02-29')).toBe(false);
});
