import { expect, test } from 'vitest';
import { roomsForParty } from '../src/party.ts';

test('without a wish a party takes as few rooms as hold it', () => {
  expect(roomsForParty({ guests: 5 }, 2)).toBe(3);
  expect(roomsForParty({ guests: 4 }, 4)).toBe(1);
});

test('a wish is kept when everyone fits and no room stays empty', () => {
  expect(roomsForParty({ guests: 4, rooms: 3 }, 2)).toBe(3);
  expect(roomsForParty({ guests: 5, rooms: 2 }, 2)).toBeUndefined();
  expect(roomsForParty({ guests: 2, rooms: 3 }, 2)).toBeUndefined();
});
