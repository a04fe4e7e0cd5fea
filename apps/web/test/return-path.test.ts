import { expect, test } from 'vitest';
import { returnPath } from '../src/app/return-path.ts';

test.each(['/trips', '/book?roomTypeId=rt_1&checkIn=2027-06-10', '/#content'])('goes on to %s', (path) => {
  expect(returnPath(path)).toBe(path);
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'trips',
  '',
  undefined,
  ['/trips'],
])('goes home for %j', (path) => {
  expect(returnPath(path)).toBe('/');
});
