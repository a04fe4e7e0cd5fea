import { expect, test } from 'vitest';
import { isNamed, searchName } from '../../src/search/place-names.ts';

test('a name is compared without accents, capitals, signs and the country behind it', () => {
  expect(searchName(' São  Paulo, Brazil ')).toBe('sao paulo');
  expect(searchName("L'Aquila")).toBe('l aquila');
  expect(searchName('東京')).toBe('東京');
  expect(searchName(' ,!')).toBe('');
});

test.each([
  ['Lisbon', 'lisbon'],
  ['Lisbon', 'Lisbon, Portugal'],
  ['Lisbon', 'Lisbn'],
  ['Lisbon', 'Lsibon'],
  ['Lisbon', 'Lisboa'],
  ['Paris', 'Pariss'],
  ['New York City', 'New York'],
  ['New York', 'New Yrok'],
  ['Zürich', 'Zurich'],
  ['Rome', 'Rome city centre'],
])('%s is meant by "%s"', (name, text) => {
  expect(isNamed(name, text)).toBe(true);
});

test.each([
  ['Lisbon', 'London'],
  ['Lisbon', 'Lis'],
  ['Munich', 'Zurich'],
  ['San Francisco', 'Sanremo'],
  ['Lisbon', ''],
  ['Lisbon', '!'],
])('%s is not meant by "%s"', (name, text) => {
  expect(isNamed(name, text)).toBe(false);
});
