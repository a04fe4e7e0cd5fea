import type { Place } from '@holdfast/contracts/http/places';
import { afterEach, expect, test, vi } from 'vitest';
import { openPlaceFinder } from '../../src/search/find-place.ts';

afterEach(() => vi.restoreAllMocks());

const porto: Place = {
  placeId: 'plc_porto',
  name: 'Porto',
  countryCode: 'PT',
  latitude: 41.1,
  longitude: -8.6,
  hotelCount: 1,
};

test('pages of a search share what was found, and the first hotel of a city is found within seconds', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  let there: Place[] = [];
  let reads = 0;
  const places = openPlaceFinder(async () => {
    reads += 1;
    return there;
  });
  expect((await places.find('Porto')).place).toBeUndefined();
  there = [porto];
  expect((await places.find('porto')).place).toBeUndefined();
  expect(reads).toBe(1);
  clock.mockReturnValue(6_001);
  // The memory looks at the clock at most once in a millisecond.
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await places.find('Porto')).place).toEqual(porto);
});
