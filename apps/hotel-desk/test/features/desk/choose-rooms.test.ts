import { describe, expect, test } from 'vitest';
import { chooseRooms, proposeRooms } from '../../../src/features/desk/choose-rooms.ts';

const free = ['101', '102', '103', '104'].map((id) => ({ id, occupied: id === '101' }));

describe('what is proposed', () => {
  test('the best doors that are empty', () => {
    expect(proposeRooms(free, { mine: [], needed: 2 })).toEqual(['102', '103']);
  });

  test('what the booking has comes first, unless it cannot keep it', () => {
    expect(proposeRooms(free, { mine: ['104', '900'], needed: 2 })).toEqual(['104', '102']);
  });

  test('fewer where there are not enough', () => {
    expect(proposeRooms(free.slice(0, 2), { mine: [], needed: 2 })).toEqual(['102']);
  });
});

describe('what is chosen', () => {
  test('the door chosen first goes when one is too many', () => {
    expect(chooseRooms(['102', '103'], new Set(['102', '103', '104']), 2)).toEqual(['103', '104']);
  });

  test('a door can be let go of', () => {
    expect(chooseRooms(['102', '103'], new Set(['103']), 2)).toEqual(['103']);
  });
});
