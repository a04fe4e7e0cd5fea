import { expect, test } from 'vitest';
import { readOneOf, readPage, readText } from '../../src/pages/search-params.ts';

test('an address that says nothing sensible is read as the first page', () => {
  expect(readPage({ page: 3 })).toEqual({ page: 3 });
  expect(readPage({ page: '4' })).toEqual({ page: 4 });
  for (const page of [1, 0, -2, 1.5, 'x', undefined, 1e9]) expect(readPage({ page })).toEqual({});
});

test('only words that are known are taken over', () => {
  expect(readOneOf({ state: 'stuck' }, 'state', ['stuck', 'done'])).toEqual({ state: 'stuck' });
  expect(readOneOf({ state: 'lost' }, 'state', ['stuck', 'done'])).toEqual({});
});

test('a telephone number that the router has read as a number is a text again', () => {
  expect(readText({ q: 442079460000 }, 'q')).toEqual({ q: '442079460000' });
  expect(readText({ q: '' }, 'q')).toEqual({});
  expect(readText({ q: ['a'] }, 'q')).toEqual({});
});
