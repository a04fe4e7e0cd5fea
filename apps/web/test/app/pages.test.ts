import { expect, test } from 'vitest';
import { pageAt } from '../../src/app/pages.ts';

test('finds the page of a path', () => {
  expect(pageAt('/')).toBe('/');
  expect(pageAt('/search')).toBe('/search');
  expect(pageAt('/search/')).toBe('/search');
  expect(pageAt('/hotels/htl_1')).toBe('/hotels/$hotelId');
  expect(pageAt('/bookings/bk_1/pay')).toBe('/bookings/$bookingId/pay');
});

test('finds none where there is none', () => {
  expect(pageAt('/nowhere')).toBeUndefined();
  expect(pageAt('/hotels')).toBeUndefined();
  expect(pageAt('/hotels/')).toBeUndefined();
  expect(pageAt('/bookings/bk_1/pay/now')).toBeUndefined();
});
